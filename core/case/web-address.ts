const shape = /^https?:\/\/[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d{1,5})?(?:[/?#]\S*)?$/iu

/** Whether a text is the address of a web page: http or https, with a name of a host, and no white space. */
export const isWebAddress = (text: string): boolean => shape.test(text)

/** Whether an address leads to a page, and not to the front page of a site. */
export const leadsToPage = (text: string): boolean => isWebAddress(text) && /^https?:\/\/[^/?#]+(?:\/[^/?#\s]|\/?\?\S)/iu.test(text)
