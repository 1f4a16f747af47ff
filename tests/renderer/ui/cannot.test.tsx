// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { openComponent } from '../../kit/window.tsx'
import { Button, IconButton } from '../../../renderer/ui/button.tsx'
import type { Cannot } from '../../../renderer/ui/cannot.tsx'
import { NumberField } from '../../../renderer/ui/number-field.tsx'
import { CaretLeft } from '@phosphor-icons/react'

const Saving = ({ cannot, onPress }: { readonly cannot: Cannot; readonly onPress: () => void }) => (
  <><p id="said">One day is missing.</p><Button cannot={cannot} onPress={onPress}>Save</Button></>
)

describe('a button that cannot be pressed', () => {
  it('has its reason in a line beside it', async () => {
    const onPress = vi.fn()
    const { user } = openComponent(<Saving cannot={{ why: 'Type the note first.' }} onPress={onPress} />)
    const button = screen.getByRole('button', { name: 'Save', description: 'Type the note first.' })
    expect(screen.getByText('Type the note first.')).toBeTruthy()
    await user.click(button)
    expect(onPress).not.toHaveBeenCalled()
  })

  it('points to the text of the page that says it, or says it in its own words', () => {
    openComponent(<><Saving cannot={{ saidBy: 'said' }} onPress={() => undefined} /><Saving cannot={{ instead: 'Saving' }} onPress={() => undefined} /></>)
    expect(screen.getByRole('button', { name: 'Save', description: 'One day is missing.' }).hasAttribute('disabled')).toBe(true)
    expect(screen.getByRole('button', { name: 'Saving' }).hasAttribute('disabled')).toBe(true)
  })

  it('is the same button once the reason is gone, and does what it says', async () => {
    const onPress = vi.fn()
    const Typed = () => {
      const [isTyped, setIsTyped] = useState(false)
      return <><button type="button" onClick={() => setIsTyped(true)}>Type</button><Button cannot={isTyped ? null : { why: 'Type first.' }} onPress={onPress}>Save</Button></>
    }
    const { user } = openComponent(<Typed />)
    const before = screen.getByRole('button', { name: 'Save' })
    await user.click(screen.getByRole('button', { name: 'Type' }))
    expect(screen.getByRole('button', { name: 'Save' })).toBe(before)
    expect(screen.queryByText('Type first.')).toBeNull()
    await user.click(before)
    expect(onPress).toHaveBeenCalledOnce()
  })

  it('points to its reason as an icon too', () => {
    openComponent(<><span id="where">Page 1 of 8</span><IconButton icon={CaretLeft} label="Previous page" saidBy="where" onPress={() => undefined} /></>)
    expect(screen.getByRole('button', { name: 'Previous page', description: 'Page 1 of 8' }).hasAttribute('disabled')).toBe(true)
  })
})

describe('the buttons of a number', () => {
  it('say between which numbers it is when it goes no further', async () => {
    const onChange = vi.fn()
    const { user } = openComponent(<NumberField label="Copies" hint="For guests." value={0} limits={{ min: 0, max: 5 }} onChange={onChange} />)
    expect(screen.getByText('For guests.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /fewer|less|decrease/i }))
    expect(onChange).not.toHaveBeenCalled()
    expect(screen.getByText(/0 to 5/)).toBeTruthy()
    await user.click(screen.getByRole('textbox', { name: 'Copies' }))
    await user.tab()
    expect(screen.getByText('For guests.')).toBeTruthy()
  })
})
