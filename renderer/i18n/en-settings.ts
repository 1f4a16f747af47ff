/** English words of the Settings page. */
export const enSettings = { title: 'Settings' }
