/** The option that nearly every part has: on which channels it works. */

export interface OnChannels<C extends string> {
  /** Channels that the policy declares, in order of preference. */
  readonly channels?: ReadonlyArray<C>
}

/** Those that were asked for, or else the part's own: then `C` is what its signature defaults to. */
export const channelsOr = <C extends string>(own: ReadonlyArray<string>, asked?: ReadonlyArray<C>): ReadonlyArray<C> =>
  asked ?? (own as ReadonlyArray<C>)
