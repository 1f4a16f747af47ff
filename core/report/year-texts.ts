import type { PlacedText, ReportPlace } from './report-texts.ts'
import type { GroupYear } from './year.ts'

/** The page of a year with each of its free texts changed. The group's name is public. */
export const withYearTexts = (year: GroupYear, change: (text: string, place: ReportPlace) => string): GroupYear => ({
  ...year,
  occasion: change(year.occasion, { part: 'occasion' }),
  next: change(year.next, { part: 'next' }),
  cases: year.cases.map((item) => ({ ...item, title: change(item.title, { part: 'title', caseId: item.caseId, uaNumber: item.uaNumber }) })),
  news: year.news.map((item) => ({ ...item, title: change(item.title, { part: 'title', caseId: item.caseId, uaNumber: item.uaNumber }), text: change(item.text, { part: 'news', caseId: item.caseId, uaNumber: item.uaNumber }) })),
})

/** Every free text of the page of a year, with its place. The people of a case and its title are two texts of one place. */
export const yearTexts = (year: GroupYear): readonly PlacedText[] => {
  const found = new Map<string, PlacedText>()
  withYearTexts(year, (text, place) => {
    if (text.trim() !== '') found.set(`${place.part} ${'caseId' in place ? place.caseId : ''} ${text}`, { place, text })
    return text
  })
  return [...found.values()]
}
