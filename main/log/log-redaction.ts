/** Patterns that may name a person or a path, and what replaces them in the log. */
const redactions: readonly (readonly [RegExp, string])[] = [
  // What is quoted here has quotation marks of its own, so that the pairs below would take what is between them for the text.
  [/"[^\n]*" is not valid JSON/gu, '<quoted> is not valid JSON'],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, '<e-mail>'],
  [/"[^"\n]{0,2000}"|'[^'\n]{0,2000}'|“[^”\n]{0,2000}”|`[^`\n]{0,2000}`/gu, '<quoted>'],
  [/(?:file:\/\/|app:\/\/|[A-Za-z]:\\|\/)(?:[^\s:()]+[\\/])+([\w.-]+\.(?:ts|js|cjs|mjs|tsx))/gu, '$1'],
  [/(?:[A-Za-z]:\\|\/)[^\s:()]+/gu, '<path>'],
  [/\+?\d[\d ()-]{6,}\d/gu, '<number>'],
]

/** Text that is safe to send to the developers: no names in quotes, e-mails, phone numbers or paths. */
export const redact = (text: string): string => redactions.reduce((redacted, [pattern, word]) => redacted.replaceAll(pattern, word), text)
