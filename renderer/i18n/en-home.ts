/** English words of the Home page. */
export const enHome = { title: 'Home' }
