/** What XML 1.0 forbids: control characters, halves of surrogate pairs, two non-characters. Built from codes so that none stands in this file. */
const forbidden = new RegExp('[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]|\\p{Surrogate}', 'gu')

/** The text without characters that would make a document unreadable. */
export const printableText = (text: string): string => text.replaceAll(forbidden, '')
