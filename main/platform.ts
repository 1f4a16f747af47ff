export type Platform = 'linux' | 'win32' | 'darwin'

/** The platform that Vigil treats this one as. */
export const platformOf = (name: string): Platform => (name === 'win32' || name === 'darwin' ? name : 'linux')
