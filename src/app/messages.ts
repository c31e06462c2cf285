/** What a sent card shows: a view and what it is a view of. The rest is read when it is shown. */
export interface ViewRef {
  readonly view: string;
  readonly subject: string;
}
