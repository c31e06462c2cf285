// The templates' library names a type of another package by its source file, which is not written for strict compilers.
// This stands in for that one type (tsconfig.json, "paths").
export interface IAdaptiveCard {
  readonly type: string;
}
