import { startSandbox } from '@connect-kit/sandbox'
import { reportCpu } from '../mint/reportCpu.mjs'

const { port } = await startSandbox(JSON.parse(process.env.BENCH))
reportCpu(port)
