/** What the schemas say of a thing: its title, its description, and what its parts mean. */

/** What something is called, and what it is. */
export interface About {
  readonly title: string
  readonly description: string
}

/** A record, and what each of its fields means. */
export interface Words extends About {
  readonly fields: Readonly<Record<string, string>>
}

/** Shapes that a value may take, by the names that its codec gives them. */
export interface Choice extends About {
  readonly shapes: Readonly<Record<string, true>>
}

/** A note, wherever it stands. */
export const note = 'For people; not interpreted.'
