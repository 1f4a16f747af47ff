import { NavigationProvider } from './navigation.tsx'
import { PageTitle } from './ui/page.tsx'
import { ToastsProvider } from './ui/toasts.tsx'
import { useText } from './i18n/text.ts'

const Start = () => {
  const text = useText()
  return <PageTitle title={text.home.title} />
}

/** The whole window. */
export const App = () => (
  <NavigationProvider>
    <ToastsProvider>
      <Start />
    </ToastsProvider>
  </NavigationProvider>
)
