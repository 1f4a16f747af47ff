// One @, something before it and a name with a dot after it: a stricter check would refuse valid addresses.
const email = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/u

/** Whether the text has the form of an e-mail address. */
export const isEmail = (text: string): boolean => email.test(text)

/** Whether a text is one e-mail address that a link can hold: no list, no header, no second address hidden in it. */
export const isOneEmail = (text: string): boolean => /^[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(text)
