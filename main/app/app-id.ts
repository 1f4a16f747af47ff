/** The name by which operating systems know the program. */
export const appId = 'org.vigil.app'
