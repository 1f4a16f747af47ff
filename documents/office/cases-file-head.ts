/** How every file of cases begins. */
export const casesFileHead = 'vigil-cases '

/** Whether a file holds cases of an office. Its name says nothing about it. */
export const isCasesFile = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, casesFileHead.length)) === casesFileHead
