/** A place in a template, so that a person can find it in Word. */
export type TemplatePlace = {
  readonly where: 'body' | 'table' | 'textBox' | 'header' | 'footer'
  /** Counted from 1 in the body, or in the header or footer. */
  readonly paragraph: number
  /** The words around it, in one line. */
  readonly around: string
}

/** Why a template cannot be used; `text` is what was found: the words in the braces, a name, a limit. */
export type TemplateProblem = {
  readonly code:
    // Of the file as a whole, without a place.
    | 'not-word'
    | 'too-large'
    | 'damaged'
    | 'encrypted'
    | 'macros'
    | 'zip-bomb'
    | 'embedded-object'
    | 'external'
    | 'unsupported-part'
    | 'letter-missing'
    // Of a place in it.
    | 'unknown-placeholder'
    | 'empty-placeholder'
    | 'unclosed-brace'
    | 'unopened-brace'
    | 'crosses-paragraph'
    | 'not-in-header'
    | 'not-alone'
    | 'merge-field'
    | 'date-field'
    | 'number-field'
    | 'sections'
    | 'notes'
  readonly text: string
  /** The placeholder that was most likely meant, without its braces. */
  readonly meant?: string
  readonly place: TemplatePlace | null
}
