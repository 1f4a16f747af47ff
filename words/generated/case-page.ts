// Written by `npm run words` from words/en/case-page.json. Do not edit.

export type CasePageMessages = {
  readonly issue: {
    readonly first: string
    readonly update: string
    readonly outcome: string
    readonly unknown: string
  }
  readonly closedNoPack: string
  readonly advice: {
    readonly post: (values: { readonly days: number; readonly where: string }) => string
    readonly tight: (values: { readonly days: number; readonly where: string }) => string
    readonly late: (values: { readonly days: number; readonly instead: 'email' | 'emailAndFax' | 'fax' | 'none'; readonly where: string }) => string
    readonly unknown: (values: { readonly country: 'group' | 'target' }) => string
    readonly there: string
  }
  readonly openChanges: (values: { readonly count: number }) => string
  readonly openDeadline: (values: { readonly deadline: string; readonly file: string }) => string
  readonly openDeadlineNone: (values: { readonly file: string }) => string
  readonly openChangesText: (values: { readonly file: string }) => string
  readonly lookAtChanges: string
  readonly tookChange: string
  readonly keptMine: string
  readonly sources: {
    readonly document: string
    readonly hand: string
    readonly website: string
    readonly office: string
  }
  readonly deadlineNote: string
  readonly deadlineFrom: string
  readonly noteAnswer: string
  readonly editNote: string
  readonly rules: string
  readonly noRules: string
  readonly rule: {
    readonly 'do-not-name-organisation': string
    readonly 'no-return-address': string
    readonly 'no-religious-cards': string
  }
  readonly safety: string
  readonly safetySender: string
  readonly safetyReturn: string
  readonly safetyLimit: (values: { readonly returnAddress: 'group' | 'home' | 'none'; readonly sender: 'full' | 'group' | 'initials' }) => string
  readonly ownRules: string
  readonly edit: string
  readonly save: string
  readonly cancel: string
  readonly timeline: string
  readonly entry: {
    readonly issue: (values: { readonly file: string; readonly issue: string }) => string
    readonly issueMoved: (values: { readonly day: string; readonly issue: string }) => string
    readonly reply: (values: { readonly from: string }) => string
    readonly replyUnknown: string
    readonly returned: (values: { readonly from: string; readonly reason: string }) => string
    readonly returnedUnknown: (values: { readonly reason: string }) => string
    readonly pack: (values: { readonly letters: number }) => string
    readonly closed: string
    readonly opened: string
    readonly moved: (values: { readonly from: string; readonly to: string }) => string
    readonly set: (values: { readonly to: string }) => string
    readonly unset: string
  }
  readonly showAll: (values: { readonly count: number }) => string
  readonly showFewer: string
  readonly notes: string
  readonly addNote: string
  readonly noteText: string
  readonly replies: string
  readonly addReply: string
  readonly replyText: string
  readonly replyOn: string
  readonly replyFrom: string
  readonly nobody: string
  readonly noReplies: string
  readonly returnedTitle: string
  readonly noReturned: string
  readonly addReturned: string
  readonly returnedOn: string
  readonly returnedTo: string
  readonly returnedReason: string
  readonly returnedText: string
  readonly returnReasons: {
    readonly unknown: string
    readonly moved: string
    readonly refused: string
    readonly other: string
  }
  readonly returnedFrom: (values: { readonly name: string; readonly reason: string }) => string
  readonly cameBackFrom: (values: { readonly count: number; readonly day: string; readonly reason: string }) => string
  readonly code: string
  readonly codeHint: string
  readonly codeWrong: string
  readonly codeOf: (values: { readonly code: string }) => string
  readonly letterOf: (values: { readonly day: string; readonly target: string; readonly writer: string }) => string
  readonly letterBy: (values: { readonly member: string }) => string
  readonly letterBlank: string
  readonly letterReturned: (values: { readonly day: string; readonly reason: string }) => string
  readonly letterAnswered: string
  readonly letterElsewhere: (values: { readonly case: string }) => string
  readonly goThere: string
  readonly tellOffice: string
  readonly office: {
    readonly subjectReturned: (values: { readonly case: string }) => string
    readonly subjectReply: (values: { readonly case: string }) => string
    readonly returned: (values: { readonly case: string; readonly day: string; readonly reason: string; readonly target: string }) => string
    readonly reply: (values: { readonly case: string; readonly day: string; readonly target: string }) => string
    readonly address: string
    readonly code: (values: { readonly code: string }) => string
    readonly askReturned: string
    readonly askReply: string
  }
  readonly copyText: string
  readonly copiedText: string
  readonly photo: {
    readonly title: string
    readonly onlyReleased: string
    readonly add: string
    readonly added: string
    readonly change: string
    readonly words: string
    readonly description: string
    readonly descriptionHint: string
    readonly credit: string
    readonly creditHint: string
    readonly wordsSaved: string
    readonly remove: string
    readonly removed: string
    readonly removal: {
      readonly title: (values: { readonly name: string }) => string
      readonly goes: string
      readonly undo: string
      readonly keep: string
    }
  }
  readonly cardLine: {
    readonly title: string
    readonly label: string
    readonly none: string
    readonly saved: string
    readonly removed: string
    readonly gone: (values: { readonly line: string }) => string
  }
  readonly attachments: string
  readonly addAttachment: string
  readonly saveCopy: string
  readonly savedCopy: (values: { readonly name: string }) => string
  readonly remove: (values: { readonly what: string }) => string
  readonly removed: string
  readonly added: string
  readonly history: string
  readonly historyOf: string
  readonly undoNewest: string
  readonly wasUndone: string
  readonly reason: {
    readonly 'update-decided': string
    readonly added: (values: { readonly corrected: number }) => string
    readonly edited: string
    readonly closed: string
    readonly opened: string
    readonly undone: string
    readonly joined: string
    readonly officeFile: (values: { readonly office: string }) => string
    readonly read: (values: { readonly file: string; readonly issue: string }) => string
    readonly file: {
      readonly deadline: string
      readonly rules: string
      readonly notes: string
      readonly replies: string
      readonly returned: string
      readonly attachments: string
      readonly targets: string
      readonly outcome: string
      readonly 'card-line': string
    }
  }
  readonly oldTitle: string
  readonly oldPack: (values: { readonly day: string; readonly letters: number }) => string
  readonly oldNext: string
  readonly seeChanges: string
  readonly outcomeGood: (values: { readonly people: string }) => string
  readonly outcomePlain: string
  readonly outcomeAsked: string
  readonly outcomeWhy: string
  readonly outcomeAnswer: string
  readonly outcomeEdit: string
  readonly outcomeNews: string
  readonly outcomeOn: string
  readonly outcomeIsGood: string
  readonly packsStop: (values: { readonly day: string }) => string
  readonly waiting: (values: { readonly count: number }) => string
  readonly shred: (values: { readonly count: number }) => string
  readonly shredded: (values: { readonly count: number }) => string
  readonly gapsTitle: (values: { readonly count: number }) => string
  readonly gap: {
    readonly 'no-deadline': string
    readonly 'no-targets': string
    readonly 'no-address': (values: { readonly name: string }) => string
    readonly 'no-country': (values: { readonly name: string }) => string
    readonly 'no-letter': string
    readonly 'no-letter-in-preferred': (values: { readonly language: string }) => string
    readonly 'no-people': string
    readonly 'no-story': string
  }
  readonly fillIn: string
  readonly inland: string
  readonly checked: (values: { readonly day: string }) => string
  readonly cameBack: (values: { readonly returned: number; readonly sent: number }) => string
  readonly checkTarget: (values: { readonly name: string }) => string
  readonly check: string
  readonly checkedOn: string
  readonly sent: string
  readonly returned: string
  readonly mail: (values: { readonly name: string }) => string
  readonly mailShort: string
  readonly mailLength: (values: { readonly length: number }) => string
  readonly mailTooLong: (values: { readonly length: number }) => string
  readonly copyMailto: string
  readonly copyLetter: string
  readonly copyAddress: string
  readonly copiedLetter: string
  readonly copiedLink: string
  readonly subject: (values: { readonly title: string }) => string
  readonly ownLetter: (values: { readonly words: number }) => string
  readonly translation: (values: { readonly words: number }) => string
  readonly fromDocument: (values: { readonly words: number }) => string
  readonly addLetter: string
  readonly translate: string
  readonly translateTitle: (values: { readonly language: string }) => string
  readonly original: string
  readonly language: string
  readonly languageHint: string
  readonly salutation: string
  readonly body: string
  readonly bodyHint: string
  readonly closing: string
  readonly letterSaved: string
  readonly saveSource: string
  readonly deletion: {
    readonly action: string
    readonly title: (values: { readonly name: string }) => string
    readonly thisCase: string
    readonly goes: (values: { readonly parts: string }) => string
    readonly parts: {
      readonly documents: (values: { readonly count: number }) => string
      readonly targets: (values: { readonly count: number }) => string
      readonly attachments: (values: { readonly count: number }) => string
      readonly photos: (values: { readonly count: number }) => string
      readonly notes: (values: { readonly count: number }) => string
      readonly replies: (values: { readonly count: number }) => string
      readonly returned: (values: { readonly count: number }) => string
      readonly letters: (values: { readonly count: number }) => string
      readonly otherActions: (values: { readonly count: number }) => string
      readonly packs: (values: { readonly count: number }) => string
    }
    readonly sharedPacks: (values: { readonly count: number }) => string
    readonly files: string
    readonly reports: string
    readonly undo: string
    readonly keep: string
    readonly done: (values: { readonly name: string }) => string
  }
  readonly targetRemoval: {
    readonly action: string
    readonly title: (values: { readonly name: string }) => string
    readonly goes: string
    readonly unused: string
    readonly used: (values: { readonly uses: string }) => string
    readonly uses: {
      readonly actions: (values: { readonly count: number }) => string
      readonly letters: (values: { readonly count: number }) => string
      readonly replies: (values: { readonly count: number }) => string
      readonly returned: (values: { readonly count: number }) => string
    }
    readonly undo: string
    readonly keep: string
    readonly done: (values: { readonly name: string }) => string
  }
  readonly attachmentRemoval: {
    readonly action: string
    readonly title: (values: { readonly name: string }) => string
    readonly goes: (values: { readonly day: string; readonly size: string }) => string
    readonly undo: string
    readonly keep: string
    readonly done: (values: { readonly name: string }) => string
  }
  readonly why: {
    readonly note: string
    readonly reply: string
    readonly target: string
    readonly outcome: string
    readonly letter: string
    readonly day: string
  }
}
