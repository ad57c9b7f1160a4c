// Everything the package exports: payroll, not payouts, but the same kind of kit (React, themed, the host's backend between).
import '@gusto/embedded-react-sdk/style.css'

export * from '@gusto/embedded-react-sdk'
