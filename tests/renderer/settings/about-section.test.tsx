// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openWindow } from '../../kit/window.tsx'

it('shows the licence of Vigil and the text of every licence of what is in it', async () => {
  openWindow({ page: 'settings', section: 'about' }, {
    'app.notices': () => ({
      ownLicense: 'You may use Vigil', notices: [
        { name: 'a-font', version: '5.3.0', license: 'OFL-1.1', text: 'The font may be used' }, { name: 'SQLite', version: '', license: 'Public domain', text: 'SQLite has no owner' },
      ],
    }),
  })
  expect(await screen.findByText('You may use Vigil')).toBeTruthy()
  const items = screen.getAllByRole('listitem').filter((item) => within(item).queryByRole('button') === null)
  expect(items.map((item) => item.textContent)).toEqual(['a-font 5.3.0OFL-1.1The font may be used', 'SQLitePublic domainSQLite has no owner'])
})
