/** Indicators, and the lines that went into them, as files (R-IN-2). */
import {
  incentiveIndicatorConditions,
  incentiveIndicatorDetailLineConditions,
  IncentiveIndicatorDetailLineEntity,
  type IncentiveIndicatorDetailLineFilter,
  incentiveIndicatorDetailLineOrders,
  IncentiveIndicatorEntity,
  type IncentiveIndicatorFilter,
  incentiveIndicatorOrders,
} from '../../incentivePolicies'
import { customerNames, type Names } from './customerNames'
import { exportKind } from './kind'

export const incentiveIndicatorsKind = exportKind<IncentiveIndicatorEntity, IncentiveIndicatorFilter, Names>({
  keys: ['indicator.view'],
  name: 'incentive-indicators',
  entity: IncentiveIndicatorEntity,
  reads: ['name', 'scope', 'statMethod', 'statPeriod', 'cycle', 'dimension', 'customerId', 'value', 'unit', 'feedbackStatus'],
  order: incentiveIndicatorOrders.CYCLE_DESC,
  conditions: incentiveIndicatorConditions,
  beside: customerNames,
  columns: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    scope: ({ scope }) => scope,
    statMethod: ({ statMethod }) => statMethod,
    statPeriod: ({ statPeriod }) => statPeriod,
    cycle: ({ cycle }) => cycle,
    dimension: ({ dimension }) => dimension,
    customerId: ({ customerId }) => customerId,
    customerName: ({ customerId }, names) => (customerId === null ? null : (names.get(customerId) ?? null)),
    value: ({ value }) => value,
    unit: ({ unit }) => unit,
    feedbackStatus: ({ feedbackStatus }) => feedbackStatus,
  },
})

export const incentiveIndicatorLinesKind = exportKind<IncentiveIndicatorDetailLineEntity, IncentiveIndicatorDetailLineFilter, Names>({
  keys: ['indicator.view'],
  name: 'incentive-indicator-lines',
  entity: IncentiveIndicatorDetailLineEntity,
  reads: ['indicatorId', 'performanceNo', 'orderId', 'customerId', 'productName', 'contribution', 'generatedAt'],
  order: incentiveIndicatorDetailLineOrders.GENERATED_AT_DESC,
  conditions: incentiveIndicatorDetailLineConditions,
  beside: customerNames,
  columns: {
    id: ({ id }) => id,
    indicatorId: ({ indicatorId }) => indicatorId,
    performanceNo: ({ performanceNo }) => performanceNo,
    orderId: ({ orderId }) => orderId,
    customerId: ({ customerId }) => customerId,
    customerName: ({ customerId }, names) => names.get(customerId) ?? null,
    productName: ({ productName }) => productName,
    contribution: ({ contribution }) => contribution,
    generatedAt: ({ generatedAt }) => generatedAt,
  },
})
