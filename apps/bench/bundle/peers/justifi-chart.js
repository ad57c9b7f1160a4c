// The volume chart, which stands where our balance stands.
import '@justifi/webcomponents/dist/module/justifi-gross-payment-chart.js'
