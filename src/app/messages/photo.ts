/** A photo of a report that is stored, as those who may see it are told of it. */
export interface PhotoView {
  readonly id: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The photos of a report: those that are there, and how many are on their way. */
export interface PhotosView {
  readonly kept: readonly PhotoView[];
  readonly arriving: number;
  /** How many more fit. */
  readonly room: number;
}

/** One photo of a case, put into the private chat of somebody who asked to see it. */
export interface PhotoMessage {
  readonly type: 'photo';
  readonly case: string;
  /** Of the case. */
  readonly number: string;
  readonly photo: PhotoView;
  /** Its place among the photos of the case, from 1, and how many there are. */
  readonly place: number;
  readonly of: number;
}

/** A case by its number. */
export interface CaseNamed {
  readonly id: string;
  readonly number: string;
}

/** What is said of photos that were sent. */
export type PhotoNotice =
  | {
      readonly type: 'notice';
      /** Photos that are with the report now: how many came, and how many it has. */
      readonly notice: 'photos-kept';
      readonly count: number;
      readonly held: number;
      /** Cases of the person's own to which photos without words could belong as well, and the draft that has them. */
      readonly others: readonly CaseNamed[];
      readonly draft: string;
    }
  /** Photos that were added to a case. */
  | {
      readonly type: 'notice';
      readonly notice: 'photos-added';
      readonly count: number;
      readonly number: string;
    }
  /** Photos that were given with a finding of an HSE round. */
  | { readonly type: 'notice'; readonly notice: 'photos-in-finding'; readonly count: number }
  /** In the place of a photo that was erased, or that its viewer may not see any more. */
  | { readonly type: 'notice'; readonly notice: 'photo-gone'; readonly number: string };
