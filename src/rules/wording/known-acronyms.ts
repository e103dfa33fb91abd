/** Abbreviations that an evaluator of Dutch tenders knows, in any sector; everything else is introduced once. */
export const knownAcronyms: ReadonlySet<string> = new Set(
  (
    'EMVI BPKV KPI KPIs SLA SMART PDCA ICT IT EU NL BE EN DE ISO NEN VCA BTW KVK CO CO2 AVG GDPR HR PC TV WC GPS SMS PDF APP USB UPS LED EHBO BHV OV ' +
    'PVA PVE PVW UEA ESPD NVI EMV W B K V R F P OK NB PS TM MKB ZZP CAO WMO UWV AOW BSN RIVM TNO ANWB NS HTTP HTTPS URL BV NV B.V. N.V. VOF II III IV VI VII VIII IX XI XII'
  ).split(' '),
);
