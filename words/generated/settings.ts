// Written by `npm run words` from words/en/settings.json. Do not edit.

export type SettingsMessages = {
  readonly title: string
  readonly sections: {
    readonly group: string
    readonly look: string
    readonly printing: string
    readonly templates: string
    readonly postage: string
    readonly office: string
    readonly backup: string
    readonly passphrase: string
    readonly laptops: string
    readonly data: string
    readonly practice: string
    readonly about: string
  }
  readonly sectionNavigation: string
  readonly saved: string
  readonly save: string
  readonly emblem: {
    readonly title: string
    readonly text: string
    readonly choose: string
    readonly change: string
    readonly remove: string
    readonly saved: string
    readonly removed: string
  }
  readonly office: {
    readonly title: string
    readonly text: string
    readonly email: string
    readonly emailHint: string
    readonly wrongEmail: string
    readonly rhythm: string
    readonly rhythms: {
      readonly none: string
      readonly month: string
      readonly quarter: string
      readonly year: string
    }
    readonly files: string
    readonly daysAfter: string
  }
  readonly group: {
    readonly title: string
    readonly text: string
    readonly name: string
    readonly number: string
    readonly section: string
    readonly country: string
    readonly countryHint: string
    readonly countryUnknown: (values: { readonly country: string }) => string
    readonly address: string
    readonly addressHint: string
    readonly postHome: string
    readonly postAbroad: string
    readonly paper: string
    readonly a4: string
    readonly letter: string
    readonly paperUsual: (values: { readonly country: string; readonly paper: 'a4' | 'letter' }) => string
    readonly paperBrings: (values: { readonly envelope: string; readonly paper: 'a4' | 'letter'; readonly size: string; readonly stock: string }) => string
    readonly optional: string
    readonly noName: string
    readonly tooLong: string
  }
  readonly look: {
    readonly title: string
    readonly text: string
    readonly theme: string
    readonly system: string
    readonly light: string
    readonly dark: string
    readonly textSize: string
    readonly percent: (values: { readonly size: number }) => string
    readonly sample: string
    readonly language: string
    readonly languageText: string
  }
  readonly data: {
    readonly title: string
    readonly text: string
    readonly version: (values: { readonly version: string }) => string
    readonly forgottenTitle: string
    readonly forgottenText: (values: { readonly count: number }) => string
    readonly useAgain: string
    readonly check: string
    readonly file: string
    readonly copyPath: string
    readonly copied: string
    readonly checking: string
    readonly sound: (values: { readonly time: string }) => string
    readonly soundText: string
    readonly changedSince: (values: { readonly time: string }) => string
    readonly soundThen: string
    readonly unsound: string
    readonly missingRow: (values: { readonly parent: string; readonly table: string }) => string
    readonly otherTable: (values: { readonly name: string }) => string
    readonly otherValues: (values: { readonly column: string; readonly count: number; readonly table: string }) => string
    readonly doubled: (values: { readonly count: number }) => string
    readonly rebuilt: (values: { readonly name: string }) => string
    readonly counts: {
      readonly cases: string
      readonly targets: string
      readonly members: string
      readonly actions: string
      readonly packs: string
      readonly reports: string
    }
    readonly countsTitle: string
  }
  readonly about: {
    readonly name: (values: { readonly version: string }) => string
    readonly text: string
    readonly own: string
    readonly notices: string
    readonly partCount: (values: { readonly count: number }) => string
    readonly noticesText: string
    readonly columns: {
      readonly part: string
      readonly version: string
      readonly license: string
    }
    readonly licenseOf: (values: { readonly name: string }) => string
    readonly saveAll: string
    readonly fileName: string
    readonly saved: string
  }
  readonly diagnostics: {
    readonly title: string
    readonly text: string
    readonly show: string
    readonly copy: string
    readonly copied: string
    readonly save: string
    readonly saved: string
    readonly fileName: string
    readonly program: string
    readonly rows: string
    readonly check: string
    readonly faults: (values: { readonly count: number }) => string
    readonly log: (values: { readonly count: number }) => string
    readonly version: (values: { readonly version: string }) => string
    readonly office: (values: { readonly isFound: 'no' | 'yes' }) => string
  }
  readonly practice: {
    readonly title: string
    readonly text: string
    readonly add: string
    readonly remove: string
    readonly isHere: string
    readonly isNotHere: string
    readonly open: string
    readonly removed: string
    readonly added: string
  }
}
