/** The columns of the list of cases beside that of the case itself, in their order. */
export const caseColumns = ['number', 'country', 'deadline', 'posted', 'not-posted', 'other'] as const
export type CaseColumn = (typeof caseColumns)[number]
