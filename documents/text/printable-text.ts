/** All but what XML 1.0 allows: control characters, halves of surrogate pairs and two non-characters are outside. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** The text without characters that would make a document unreadable. */
export const printableText = (text: string): string => text.replaceAll(forbidden, '')
