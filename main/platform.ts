export type Platform = 'linux' | 'win32' | 'darwin'

/** The platform by Node's name for it. Any system other than Windows and macOS is treated as Linux. */
export const platformOf = (name: string): Platform => (name === 'win32' || name === 'darwin' ? name : 'linux')
