/** Where a link leads: a stop by its number, and a second in it. */
export interface GuideLink { readonly stop?: string; readonly t?: string }

/** How a stop is begun. */
export interface Begin {
  /** Plays at once. */
  readonly play?: boolean;
  /** Seconds from the start. */
  readonly from?: number;
}
