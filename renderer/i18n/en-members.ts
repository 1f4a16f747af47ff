/** English words of the Members page. */
export const enMembers = { title: 'Members' }
