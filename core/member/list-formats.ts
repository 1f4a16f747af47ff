/** The kinds of files a list of members is exported as, by their endings. */
export const memberListFormats = ['csv', 'xlsx', 'vcf'] as const
export type MemberListFormat = (typeof memberListFormats)[number]
