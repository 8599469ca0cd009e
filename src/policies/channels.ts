/** The options about channels: on which a part works, and which of a policy's ring. */

/** On which channels a play, a strategy or a restraint works. */
export interface OnChannels<C extends string> {
  /** Channels that the policy declares, in order of preference. */
  readonly channels?: ReadonlyArray<C>
}

/** Which channels a contact limit keeps quiet at night, and counts double. It watches the others all the same. */
export interface Ringing<C extends string> {
  /** Those that ring or buzz, of the channels that the policy declares; `[]` where none does. */
  readonly ringing?: ReadonlyArray<C>
}
