/**
 * How costly it is to try one passphrase of an encrypted copy, as a power of two. A recovery key is random, so that it needs
 * little; a file for another laptop has 18. By this the two are distinguished: nothing else of them can be read.
 */
export const copyWorkFactor = 12
