import { useEffect, useState } from 'react'
import { useConnectKit } from '../../provider/useConnectKit.js'
import { industries } from '../kinds/Mcc/industries.js'

/** What a code of an industry stands for; the code until the list is here. */
export function IndustryName({ code }: { code: string }) {
  const { locale } = useConnectKit()
  const [name, setName] = useState(code)
  useEffect(() => {
    let isOver = false
    industries(locale).then(
      (all) => {
        if (!isOver) setName(all.find((industry) => industry.code === code)?.name ?? code)
      },
      () => {},
    )
    return () => {
      isOver = true
    }
  }, [code, locale])
  return name
}
