/** The host of the demonstration CRM: the only place where the embedded sample set judges without being chosen. */
export const DEMO_HOST = 'rightfit-demo-dev-ed.develop.lightning.force.com';
