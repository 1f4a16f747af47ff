import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftFromCase } from '../../core/case/make-draft.ts'
import { emptyEventDraft } from '../../core/event/make-event.ts'
import { emptyMemberDraft } from '../../core/member/make-member.ts'
import { defaultChoices } from '../../core/pack/pack-choices.ts'
import type { CaseFileEdit } from '../../preload/contract.ts'
import { bytesFrom, officeBench } from '../kit/office.ts'
import { valueOf } from '../kit/services.ts'

const word = fc.stringMatching(/^[A-Za-zÀ-žΑ-Ωα-ωא-ת山-田]{5,12}$/u).map((text) => `${text}qz`)
const secrets = fc.record({ name: word, address: word, town: word, email: word.map((text) => `${text}@members.example`), phone: fc.integer({ min: 10_000_000, max: 99_999_999 }).map((number) => `0555 ${number}`), note: word, action: word, caseNote: word, reply: word, deadlineNote: word, attachment: word, attached: word, group: word, occasion: word, event: word })

/** Every text in the file as a reader may see it: its bytes, and those of each part that is unzipped. */
const textsIn = (file: Uint8Array): readonly string[] => {
  const content = file.subarray(file.indexOf(10) + 1)
  const parts = Object.entries(unzipSync(content))
  return [Buffer.from(file).toString('utf8'), Buffer.from(file).toString('latin1'), ...parts.flatMap(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8'), JSON.stringify(Buffer.from(bytes).toString('utf8'))])]
}

describe('a file of cases out of a real office', () => {
  it('holds nothing of its members, actions, packs, events, replies and notes', async () => {
    await fc.assert(fc.asyncProperty(secrets, async (secret) => {
      const { office, kept } = await officeBench()
      try {
        const { call, services, folder } = office
        const edit = async (change: CaseFileEdit): Promise<void> => {
          const { case: now } = valueOf(await call('cases.get', { caseId: kept.id }))
          valueOf(await call('cases.editFile', { caseId: kept.id, revision: now.revision, edit: change }))
        }
        const { name, address, town, email, phone, note } = secret
        const { memberId } = valueOf(await call('members.add', { draft: { ...emptyMemberDraft, name, address, town, email, phone, note } }))
        valueOf(await call('actions.record', { draft: { caseId: kept.id, kind: 'letter', count: 2, signatories: null, targetId: kept.targets[0]?.id ?? null, memberId, state: 'posted', route: 'member', on: '2023-01-20', letterCode: null, note: secret.action } }))
        await edit({ part: 'note', id: null, text: secret.caseNote })
        await edit({ part: 'reply', reply: { id: null, on: '2023-01-21' as never, targetId: kept.targets[0]?.id ?? null, text: secret.reply } })
        await edit({ part: 'deadline', source: 'office', note: secret.deadlineNote })
        const out = join(folder, 'out')
        mkdirSync(out)
        const attachment = join(out, `${secret.attachment}.txt`)
        writeFileSync(attachment, secret.attached)
        Object.assign(services.files, { pickAny: async () => ({ token: services.files.keepPath(attachment), fileName: `${secret.attachment}.txt` }) })
        valueOf(await call('cases.addAttachment', { caseId: kept.id }))
        valueOf(await call('settings.save', { settings: { ...valueOf(await call('settings.get', null)), groupName: secret.group } }))
        valueOf(await call('events.add', { draft: { ...emptyEventDraft, name: secret.event, on: '2023-02-05' }, basedOn: null, cases: [kept.id] }))
        valueOf(await call('packs.make', { choices: { ...defaultChoices, caseIds: [kept.id], members: [memberId] }, token: services.files.keepPath(join(out, `${secret.occasion}.docx`)) }))
        const texts = textsIn(await bytesFrom(office, [kept]))
        expect(Object.entries(secret).filter(([, value]) => texts.some((text) => text.includes(value)))).toEqual([])
        // What is to be there is found in the same way, so the search above can find something.
        expect(['Marek Dovrin', 'minister@justice.example', 'eleven books'].filter((text) => !texts.some((one) => one.includes(text)))).toEqual([])
      } finally {
        office.close()
      }
    }), { numRuns: 8 })
  })

  it('would be noticed to hold a name that is in a case itself', async () => {
    const { office, kept } = await officeBench()
    valueOf(await office.call('cases.edit', { caseId: kept.id, revision: kept.revision, draft: { ...draftFromCase(kept), summary: 'Seen by Wilhelmina Quill.' } }))
    expect(textsIn(await bytesFrom(office, [kept])).some((text) => text.includes('Wilhelmina Quill'))).toBe(true)
    office.close()
  })
})
