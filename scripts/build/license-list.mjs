/** The file beside each bundle in which vite lists the packages in it, with their licences. */
export const licenseList = 'licenses.json'
