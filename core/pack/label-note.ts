/** A label before those of an outlet's pack, which says whose they are. */
export type LabelNote = { readonly outlet: number; readonly lines: readonly string[] }
