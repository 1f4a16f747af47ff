import { describe, expect, it } from 'vitest'
import { makeCase } from '../../../core/case/make-case.ts'
import { emptyDraft } from '../../../core/case/case-values.ts'
import { caseDraft, targetDraft } from '../../kit/case-draft.ts'

describe('making a case', () => {
  it('keeps what was typed, tidied', () => {
    const draft = caseDraft({
      title: '  Poet   held ',
      summary: 'One.\r\n\r\n\r\nTwo.\n',
      targets: [targetDraft({ id: '', postalLines: ' Plot 9,  Example Road \n\n Kampala, Uganda ', emails: ['a@b.example', ' '] })],
      letters: [
        { language: 'en', salutation: 'Dear Inspector General,', body: 'First\nline.\n\nSecond.', closing: '' },
        { language: 'es', salutation: '', body: '', closing: '' },
      ],
      peopleAtRisk: [
        { name: 'Grace Nalubega Okello', pronoun: ' ' },
        { name: '', pronoun: 'they/them' },
      ],
    })
    expect(makeCase(draft)).toEqual({
      ok: true,
      value: {
        kind: 'first',
        uaNumber: '12/24',
        uaNumberPrinted: 'UA 12/24',
        indexNumber: null,
        title: 'Poet held',
        country: 'Uganda',
        webPage: null,
        issueDate: null,
        deadline: '2024-04-08',
        summary: 'One.\n\nTwo.',
        background: null,
        demands: [],
        letters: [{ language: 'en', salutation: 'Dear Inspector General,', paragraphs: ['First\nline.', 'Second.'], closing: null }],
        targets: [
          {
            name: 'Martin Sekandi Otim',
            role: 'Inspector General of Police',
            postalLines: ['Plot 9, Example Road', 'Kampala, Uganda'],
            country: 'Uganda',
            emails: ['a@b.example'],
            phones: [],
            faxes: [],
            twitter: [],
            instagram: [],
            facebook: [],
            contactForms: [],
            salutation: 'Dear Inspector General',
            isCopy: false,
            notes: [],
          },
        ],
        preferredLanguages: ['English'],
        ownLanguageWelcome: true,
        peopleAtRisk: [{ name: 'Grace Nalubega Okello', pronoun: null }],
        previous: [],
        targetIds: [''],
      },
    })
  })

  it('needs a title or a UA number and nothing else', () => {
    expect(makeCase(emptyDraft)).toEqual({ ok: false, problem: [{ field: 'title', code: 'no-name' }] })
    expect(makeCase({ ...emptyDraft, uaNumber: '1/24' }).ok).toBe(true)
    expect(makeCase({ ...emptyDraft, title: 'A title' }).ok).toBe(true)
  })

  it('names every field that keeps it from being kept', () => {
    const draft = caseDraft({
      uaNumber: 'about twelve',
      issueDate: '2024-02-30',
      deadline: 'soon',
      country: 'x'.repeat(1_001),
      targets: [targetDraft(), targetDraft({ name: ' ', role: '', postalLines: '\n', emails: [''] })],
    })
    expect(makeCase(draft)).toEqual({
      ok: false,
      problem: [
        { field: 'deadline', code: 'not-a-day' },
        { field: 'uaNumber', code: 'not-a-ua-number' },
        { field: 'issueDate', code: 'not-a-day' },
        { field: 'country', code: 'too-long' },
        { field: 'targets.1', code: 'target-empty' },
      ],
    })
  })
})
