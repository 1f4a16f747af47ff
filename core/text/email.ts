// One @, something before it and a name with a dot after it: a stricter check would refuse valid addresses.
const email = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/u

/** Whether the text has the form of an e-mail address. */
export const isEmail = (text: string): boolean => email.test(text)
