/** The name of a language in English; the tag where it has none. */
export const languageName = (tag: string): string => {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag
  } catch {
    // The tag came from a document and need not be well formed.
    return tag
  }
}
