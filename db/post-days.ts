import type { MailPlace } from '../core/case/home-mail.ts'
import { postTimeTo, type PostFrom, type PostTime } from '../core/case/post-days.ts'
import { defaultSettings } from '../core/settings/default-settings.ts'
import type { ReadableDb } from './handle.ts'
import { getSettings } from './settings.ts'

/** A column that says where the letters of a row of `cases` go, as JSON; the country may be on the last line only. */
export const mailColumn = `
  (SELECT json_group_array(json_object('country', json_extract(facts, '$.country'), 'postalLines', json_array(coalesce(json_extract(facts, '$.postalLines[#-1]'), ''))))
   FROM targets WHERE targets.case_id = cases.id AND targets.retired = 0 AND json_extract(facts, '$.isCopy') IS NOT TRUE) AS mail`

/** What decides how long the group's post takes. */
export const postFrom = (db: ReadableDb): PostFrom => {
  const { country, postDays } = getSettings(db) ?? defaultSettings('')
  return { country, postDays }
}

/** How long post takes, from `mailColumn`. Many cases have their targets in few places, so each is looked up once. */
export const postTimeIn = (from: PostFrom): ((mail: string) => PostTime) => {
  const known = new Map<string, PostTime>()
  return (mail) => {
    const found = known.get(mail) ?? postTimeTo(JSON.parse(mail) as readonly MailPlace[], from)
    known.set(mail, found)
    return found
  }
}
