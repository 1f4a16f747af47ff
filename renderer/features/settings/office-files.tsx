import { useCall } from '../../api.ts'
import { useText } from '../../text.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { CasesForGroups } from './cases-for-groups.tsx'
import './office-files.css'
import { NewOfficeKey } from './new-office-key.tsx'
import { OfficeKeyRow } from './office-key-row.tsx'
import { SettingsPart } from './settings-layout.tsx'
import { TrustedOffices } from './trusted-offices.tsx'

/** The office’s side of files of cases: its key, and the file; and for every group the offices that it trusts. */
export const OfficeFiles = () => {
  const { office: { settings: text } } = useText()
  const key = useCall('office.key', null, [])
  const cases = useCall('cases.names', { status: 'all' }, ['cases.changed'])
  return (
    <>
      <SettingsPart title={text.title} text={text.text}>
        <Loaded call={key}>{(found) => (found === null
          ? <NewOfficeKey onKept={key.reload} />
          : <><OfficeKeyRow officeKey={found} />{cases.value && <CasesForGroups office={found.name} cases={cases.value} />}</>)}
        </Loaded>
      </SettingsPart>
      <TrustedOffices />
    </>
  )
}
