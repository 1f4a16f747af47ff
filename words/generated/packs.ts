// Written by `npm run words` from words/en/packs.json. Do not edit.

export type PacksMessages = {
  readonly title: string
  readonly newPack: string
  readonly builderTitle: string
  readonly emptyTitle: string
  readonly emptyText: string
  readonly noCases: string
  readonly addCase: string
  readonly columns: {
    readonly pack: string
    readonly made: string
    readonly letters: string
    readonly state: string
    readonly files: string
  }
  readonly fileStates: {
    readonly changed: string
    readonly replaced: string
    readonly missing: string
  }
  readonly states: {
    readonly making: string
    readonly ready: string
    readonly cancelled: string
    readonly failed: string
    readonly 'stopped-unexpectedly': string
    readonly interrupted: string
  }
  readonly open: string
  readonly showInFolder: string
  readonly casesAndTargets: string
  readonly chosen: (values: { readonly all: number; readonly count: number }) => string
  readonly columnCase: string
  readonly columnAbroad: string
  readonly columnHome: string
  readonly columnLetters: string
  readonly whoWrites: string
  readonly members: string
  readonly practice: string
  readonly practiceBadge: string
  readonly membersHint: string
  readonly eventLetters: (values: { readonly planned: number; readonly printed: number }) => string
  readonly eventLettersFewer: string
  readonly eventLettersMore: string
  readonly copies: string
  readonly copiesHint: string
  readonly copiesOf: (values: { readonly name: string }) => string
  readonly groupLetters: string
  readonly groupLettersHint: string
  readonly signatureLines: string
  readonly sender: string
  readonly senderForms: {
    readonly full: string
    readonly initials: string
    readonly group: string
  }
  readonly returnAddress: string
  readonly returnAddresses: {
    readonly home: string
    readonly group: string
    readonly none: string
  }
  readonly safetyHint: string
  readonly whatGoesIn: string
  readonly parts: {
    readonly cover: string
    readonly case: string
    readonly howto: string
    readonly letters: string
    readonly ownwords: string
    readonly solidarity: string
    readonly signin: string
    readonly tally: string
    readonly petition: string
    readonly wall: string
    readonly receipts: string
    readonly thanks: string
    readonly takehome: string
    readonly labels: string
    readonly returns: string
    readonly envelopes: string
  }
  readonly signIn: string
  readonly signInForms: {
    readonly strips: string
    readonly list: string
  }
  readonly signInHint: {
    readonly strips: string
    readonly list: string
  }
  readonly signInLines: {
    readonly strips: string
    readonly list: string
  }
  readonly outlets: string
  readonly outletsHint: string
  readonly outletCopies: string
  readonly returnBy: string
  readonly notADay: string
  readonly returnOf: string
  readonly returnOfs: {
    readonly group: string
    readonly members: string
  }
  readonly returnStock: string
  readonly returnCount: string
  readonly labelStock: string
  readonly stockDetail: (values: { readonly labels: number; readonly paper: 'a4' | 'letter' }) => string
  readonly labelStockHint: string
  readonly labelStart: string
  readonly labelStartHint: (values: { readonly used: number }) => string
  readonly printer: string
  readonly noPrinter: string
  readonly envelope: string
  readonly hasWindow: string
  readonly windowHint: string
  readonly window: string
  readonly windows: {
    readonly '10': string
    readonly 'din-b': string
    readonly 'din-a': string
    readonly 'dl-left': string
    readonly 'dl-right': string
    readonly c5: string
    readonly c6: string
    readonly 'swiss-right': string
    readonly without: string
  }
  readonly windowFold: {
    readonly three: string
    readonly two: string
    readonly four: string
    readonly 'three-across': string
  }
  readonly windowPicture: (values: { readonly margin: string; readonly name: string }) => string
  readonly envelopePicture: (values: { readonly name: string }) => string
  readonly millimetres: (values: { readonly value: number }) => string
  readonly inches: (values: { readonly value: number }) => string
  readonly envelopeOf: (values: { readonly name: string; readonly size: string }) => string
  readonly windowOf: (values: { readonly size: string; readonly window: string }) => string
  readonly foldMarks: string
  readonly largePrint: string
  readonly largePrints: {
    readonly none: string
    readonly copies: string
    readonly all: string
  }
  readonly largeCopies: string
  readonly paperTitle: string
  readonly sheetLanguage: string
  readonly sheetLanguageHint: string
  readonly language: string
  readonly targetLanguage: string
  readonly translation: string
  readonly noTranslation: string
  readonly handwriting: string
  readonly rotate: string
  readonly rotateHint: string
  readonly template: string
  readonly ownTemplate: string
  readonly templateHint: string
  readonly paper: string
  readonly paperChanged: (values: { readonly paper: 'a4' | 'letter'; readonly what: string }) => string
  readonly paperLabels: (values: { readonly stock: string }) => string
  readonly paperEnvelopes: (values: { readonly name: string }) => string
  readonly paperDates: (values: { readonly paper: 'a4' | 'letter' }) => string
  readonly a4: string
  readonly letter: string
  readonly sides: string
  readonly oneSide: string
  readonly bothSides: string
  readonly notInTemplate: {
    readonly largePrint: string
    readonly window: string
    readonly translation: string
    readonly handwriting: string
    readonly signatureLines: string
    readonly paper: string
  }
  readonly sentenceTemplate: (values: { readonly files: number; readonly letters: number; readonly pages: number }) => string
  readonly makesPdf: string
  readonly makesPdfHint: string
  readonly noOffice: string
  readonly perFile: string
  readonly perFileSome: string
  readonly perFileAll: string
  readonly occasion: string
  readonly occasionName: string
  readonly occasionDay: string
  readonly occasionHours: (values: { readonly end: string; readonly start: string }) => string
  readonly occasionPrinted: (values: { readonly text: string }) => string
  readonly occasionLeaveOut: string
  readonly plan: string
  readonly planOfBefore: string
  readonly planBefore: string
  readonly toField: string
  readonly showPage: (values: { readonly page: number }) => string
  readonly showPageOf: (values: { readonly page: number; readonly subject: string }) => string
  readonly stats: {
    readonly letters: (values: { readonly count: number }) => string
    readonly targets: (values: { readonly count: number }) => string
    readonly envelopes: (values: { readonly count: number }) => string
    readonly stampsAbroad: (values: { readonly count: number }) => string
    readonly stampsAtHome: (values: { readonly count: number }) => string
    readonly labelSheets: (values: { readonly count: number; readonly stock: string }) => string
    readonly returnSheets: (values: { readonly count: number; readonly stock: string }) => string
    readonly pages: (values: { readonly count: number }) => string
  }
  readonly deadlineOver: string
  readonly andMore: (values: { readonly count: number; readonly names: string }) => string
  readonly planning: string
  readonly moreWarnings: (values: { readonly count: number }) => string
  readonly fewerWarnings: string
  readonly warningsTitle: (values: { readonly count: number }) => string
  readonly warnings: {
    readonly 'no-address': string
    readonly 'no-country': string
    readonly 'no-letter': string
    readonly 'no-salutation': (values: { readonly count: number; readonly hasOther: 'no' | 'yes'; readonly instead: string }) => string
    readonly 'salutation-language': (values: { readonly detail: string }) => string
    readonly 'deadline-passed': (values: { readonly count: number; readonly hasOther: 'no' | 'yes' }) => string
    readonly 'arrives-late': (values: { readonly count: number; readonly detail: string; readonly hasOther: 'no' | 'yes' }) => string
    readonly 'deadline-near': (values: { readonly count: number; readonly hasOther: 'no' | 'yes' }) => string
    readonly 'case-closed': string
    readonly 'member-avoids': (values: { readonly count: number; readonly detail: string }) => string
    readonly 'not-named': (values: { readonly count: number }) => string
    readonly 'address-too-long': string
    readonly 'label-too-small': (values: { readonly count: number; readonly detail: string; readonly hasOther: 'no' | 'yes'; readonly instead: string }) => string
    readonly 'envelope-too-small': (values: { readonly count: number; readonly detail: string; readonly hasOther: 'no' | 'yes'; readonly instead: string }) => string
    readonly 'window-too-small': (values: { readonly count: number; readonly detail: string; readonly hasOther: 'no' | 'yes'; readonly instead: string }) => string
    readonly 'no-targets': string
    readonly 'long-letter': (values: { readonly count: number }) => string
    readonly 'address-abbreviated': (values: { readonly detail: string }) => string
    readonly 'address-not-roman': (values: { readonly detail: string }) => string
    readonly 'address-after-country': (values: { readonly detail: string }) => string
    readonly 'mail-returned': (values: { readonly count: number }) => string
    readonly 'care-of-abroad': (values: { readonly detail: string }) => string
    readonly 'other-language': (values: { readonly detail: string }) => string
    readonly 'no-translation': (values: { readonly detail: string }) => string
    readonly 'no-postage': (values: { readonly detail: string }) => string
    readonly 'organisation-named': string
    readonly 'no-group': (values: { readonly count: number }) => string
    readonly 'stops-in-sentence': (values: { readonly detail: string }) => string
    readonly 'no-closing': string
    readonly 'other-greeting': (values: { readonly detail: string }) => string
    readonly 'return-no-country': (values: { readonly count: number }) => string
    readonly 'return-label-too-small': (values: { readonly detail: string; readonly hasOther: 'no' | 'yes'; readonly instead: string }) => string
    readonly 'no-return-labels': string
    readonly 'no-return-address': (values: { readonly count: number }) => string
  }
  readonly editCase: string
  readonly addLetterIn: (values: { readonly language: string }) => string
  readonly pdf: {
    readonly make: string
    readonly makeAgain: string
    readonly open: string
    readonly print: string
    readonly printOf: (values: { readonly name: string }) => string
    readonly making: string
    readonly file: (values: { readonly number: number; readonly total: number }) => string
    readonly seconds: (values: { readonly count: number }) => string
    readonly hint: string
    readonly cancel: string
    readonly ready: string
    readonly cancelled: string
  }
  readonly greetWith: (values: { readonly salutation: string }) => string
  readonly salutationTaken: (values: { readonly salutation: string; readonly target: string }) => string
  readonly seeMembers: string
  readonly editPostage: string
  readonly sentence: (values: { readonly files: number; readonly pages: number }) => string
  readonly takes: (values: { readonly minutes: number; readonly seconds: number; readonly unit: 'minutes' | 'seconds' }) => string
  readonly make: string
  readonly suggestedName: (values: { readonly day: string; readonly numbers: string }) => string
  readonly writing: (values: { readonly done: number; readonly total: number }) => string
  readonly secondsLeft: (values: { readonly seconds: number }) => string
  readonly making: string
  readonly cancel: string
  readonly back: string
  readonly notice: {
    readonly ready: string
    readonly letters: (values: { readonly count: number }) => string
    readonly failed: string
    readonly look: string
  }
  readonly ready: string
  readonly readyDetail: (values: { readonly fileName: string; readonly pages: number }) => string
  readonly cancelled: string
  readonly cost: (values: { readonly amount: string }) => string
  readonly printTest: string
  readonly pageOf: {
    readonly blankLetter: string
    readonly letter: (values: { readonly name: string }) => string
    readonly translation: string
    readonly other: (values: { readonly name: string; readonly part: string }) => string
  }
  readonly occasionColumn: string
  readonly again: string
  readonly againOf: (values: { readonly name: string }) => string
  readonly changed: (values: { readonly names: string }) => string
  readonly photoChanged: (values: { readonly names: string }) => string
  readonly emblemChanged: string
  readonly closed: (values: { readonly names: string }) => string
  readonly cannotAgain: string
  readonly leftOut: {
    readonly title: (values: { readonly letters: number }) => string
    readonly text: string
    readonly reasons: {
      readonly 'no-consent': (values: { readonly codes: string; readonly name: string }) => string
      readonly 'member-removed': (values: { readonly codes: string }) => string
      readonly 'member-safety': (values: { readonly codes: string; readonly name: string }) => string
      readonly 'case-safety': (values: { readonly codes: string; readonly name: string }) => string
    }
    readonly moreCodes: (values: { readonly codes: string; readonly count: number }) => string
    readonly signIn: (values: { readonly count: number }) => string
    readonly photos: (values: { readonly count: number; readonly names: string }) => string
    readonly make: string
    readonly cancel: string
    readonly done: (values: { readonly letters: number }) => string
  }
  readonly findTitle: string
  readonly findLabel: string
  readonly findHint: string
  readonly find: string
  readonly foundTitle: (values: { readonly code: string }) => string
  readonly foundTo: (values: { readonly target: string }) => string
  readonly foundBy: (values: { readonly member: string }) => string
  readonly foundBlank: string
  readonly foundMade: (values: { readonly day: string }) => string
  readonly foundStates: {
    readonly 'to-write': string
    readonly written: string
    readonly posted: string
    readonly 'not-sent': string
    readonly 'given-back': string
  }
  readonly notRecorded: string
  readonly caseClosed: string
  readonly recordPosted: string
  readonly recorded: (values: { readonly code: string }) => string
  readonly seeCase: string
  readonly wasAnswered: string
  readonly cameBack: string
  readonly total: (values: { readonly pages: number }) => string
  readonly deletion: {
    readonly action: string
    readonly title: (values: { readonly name: string }) => string
    readonly goes: (values: { readonly letters: number }) => string
    readonly recorded: (values: { readonly count: number }) => string
    readonly files: (values: { readonly count: number }) => string
    readonly undo: string
    readonly keep: string
    readonly done: (values: { readonly name: string }) => string
  }
  readonly setUpGroup: string
  readonly setUpCountry: string
  readonly noFewerCopies: (values: { readonly name: string }) => string
  readonly noMoreCopies: (values: { readonly count: number; readonly name: string }) => string
  readonly lastTime: {
    readonly take: string
    readonly takeLastYear: string
    readonly named: (values: { readonly day: string; readonly name: string }) => string
    readonly packOf: (values: { readonly day: string }) => string
    readonly same: (values: { readonly pack: string }) => string
    readonly taken: (values: { readonly pack: string }) => string
    readonly takenWhat: (values: { readonly what: string }) => string
    readonly takenWhatYear: (values: { readonly what: string }) => string
    readonly takeBack: string
    readonly groups: {
      readonly writers: string
      readonly names: string
      readonly contents: string
      readonly labels: string
      readonly largePrint: string
      readonly takeHome: string
      readonly language: string
      readonly paper: string
      readonly members: string
      readonly evening: string
    }
  }
}
