/** Whether a text is one e-mail address that a link can hold: no list, no header, no second address hidden in it. */
export const isOneEmail = (text: string): boolean => /^[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(text)
