/** The enums of incentive policies and indicators. */
import { registerEnumType } from 'type-graphql'

export enum IncentivePolicyKind {
  NON_SPECIFIC = 'NON_SPECIFIC',
  SPECIFIC = 'SPECIFIC',
  NO_PERFORMANCE_NO_REBATE = 'NO_PERFORMANCE_NO_REBATE',
  PERFORMANCE_NO_REBATE = 'PERFORMANCE_NO_REBATE',
}
registerEnumType(IncentivePolicyKind, {
  name: 'IncentivePolicyKind',
  description: 'What consumption of a product brings its partner (激励策略).',
  valuesConfig: {
    NON_SPECIFIC: { description: '非特定产品 (0): performance, and incentive at the general rates.' },
    SPECIFIC: { description: '特定产品 (1): performance, and incentive at rates of its own.' },
    NO_PERFORMANCE_NO_REBATE: { description: '无业绩无返点 (2): neither performance nor incentive.' },
    PERFORMANCE_NO_REBATE: { description: '有业绩无返点 (13): performance, but no incentive.' },
  },
})

export enum PolicyDocumentFormat {
  PDF = 'PDF',
  DOCX = 'DOCX',
  XLSX = 'XLSX',
  HTML = 'HTML',
}
registerEnumType(PolicyDocumentFormat, {
  name: 'PolicyDocumentFormat',
  description: 'What kind of file a policy document is (文件格式).',
  valuesConfig: {
    PDF: { description: 'A PDF file.' },
    DOCX: { description: 'A Word document.' },
    XLSX: { description: 'An Excel workbook.' },
    HTML: { description: 'A page.' },
  },
})

export enum IndicatorPeriod {
  MONTH = 'MONTH',
  QUARTER = 'QUARTER',
  HALF_YEAR = 'HALF_YEAR',
  YEAR = 'YEAR',
}
registerEnumType(IndicatorPeriod, {
  name: 'IndicatorPeriod',
  description: 'Over how long an indicator is counted (统计周期).',
  valuesConfig: {
    MONTH: { description: '月' },
    QUARTER: { description: '季度' },
    HALF_YEAR: { description: '半年' },
    YEAR: { description: '年' },
  },
})

export enum IndicatorDimension {
  CUSTOMER = 'CUSTOMER',
  PARTNER = 'PARTNER',
}
registerEnumType(IndicatorDimension, {
  name: 'IndicatorDimension',
  description: 'Of whom an indicator is counted (统计维度).',
  valuesConfig: {
    CUSTOMER: { description: '客户: of one customer.' },
    PARTNER: { description: '伙伴: of the whole partner.' },
  },
})

export enum IndicatorUnit {
  CNY = 'CNY',
  PERCENT = 'PERCENT',
  COUNT = 'COUNT',
}
registerEnumType(IndicatorUnit, {
  name: 'IndicatorUnit',
  description: 'What the value of an indicator counts (单位).',
  valuesConfig: {
    CNY: { description: '元: yuan.' },
    PERCENT: { description: '%: of a hundred.' },
    COUNT: { description: '个: so many.' },
  },
})
