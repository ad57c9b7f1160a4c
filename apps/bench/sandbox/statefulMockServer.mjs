import { createExpressApp } from 'stripe-stateful-mock'
import { reportCpu } from '../mint/reportCpu.mjs'

const server = createExpressApp().listen(0, '127.0.0.1', () => reportCpu(server.address().port))
