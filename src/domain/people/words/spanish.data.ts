import type { Lexicon } from '../lexicon';

/** Spanish. Written for Rightfit. */
export const SPANISH: Lexicon = {
  'c_level|executive': `
    director(a) general, consejer[o|a] delegad[o|a], presidente, presidenta, presidente ejecutivo, presidenta ejecutiva, gerente general, director(a) general adjunt[o|a], director(a) gerente, gerenta general,
    presidente director general, socio gerente, socia gerente, socio director, socia directora, gte general, dir general, subdirector(a) general, sub gerente general, subgerente general, gerente general adjunt[o|a], presidente y director general, presidente fundador`,
  'owner|executive': `
    propietari[o|a], copropietari[o|a], dueñ[o|a], fundador(a), cofundador(a), co fundador(a), soci[o|a] fundador(a), soci[o|a] propietari[o|a], titular del negocio, dueñ[o|a] de negocio, propietario gerente`,
  'vp|': 'vicepresident[e|a], vice president[e|a], vicepresident[e|a] ejecutiv[o|a], vicepresident[e|a] senior',
  'director|': `
    director(a), dir, subdirector(a), sub director(a), director(a) adjunt[o|a], codirector(a), director(a) asociad[o|a], director(a) de departamento`,
  'director|education': 'decan[o|a]',
  'manager|': `
    gerente, gerenta, gte, jef[e|a], responsable, resp, encargad[o|a], supervisor(a), subgerente, sub gerente, subjef[e|a], líder de equipo, líder de proyecto, líder de proyectos, jef[e|a] de servicio, jef[e|a] de equipo, jef[e|a] de proyecto, jef[e|a] de proyectos,
    jef[e|a] de sección, jef[e|a] de departamento, jef[e|a] de área, jef[e|a] de turno, encargad[o|a] de tienda, gerente de tienda, gerente de sucursal, capataz, jef[e|a] de zona, jef[e|a] de grupo, jef[e|a] de taller, jef[e|a] de obra, responsable de área, responsable de departamento, gerente de proyecto, gerente de proyectos, líder de grupo, gerente regional, gerente adjunt[o|a]`,
  'manager|product': 'gerente de producto, jef[e|a] de producto, responsable de producto',
  'manager|sales':
    'gerente de cuentas, gerente de cuenta, gerente de cuentas clave, jef[e|a] de ventas, responsable de grandes cuentas',
  'manager|hospitality': 'maître, jef[e|a] de sala',
  'manager|medical': 'supervisor(a) de enfermería',
  'manager|admin': 'jef[e|a] de administración, responsable de administración, jef[e|a] administrativ[o|a]',
  'senior|': 'senior, sr, experimentad[o|a], sénior',
  'staff|': `
    técnic[o|a], técnic[o|a] de, técnic[o|a] en, analista, especialista, consultor(a), asistente, asistenta, ayudante, auxiliar, agente, operari[o|a], operador(a), emplead[o|a], asesor(a), ejecutiv[o|a] de, representante, experto, experta, trabajador(a), oficial, mecánic[o|a], electricista, dependient[e|a], delegad[o|a] de zona, redactor(a), arquitect[o|a], planificador(a), promotor(a), administrador(a) de contratos, oficinista, colaborador(a)`,
  'staff|engineering':
    'ingenier[o|a], desarrollador(a), programador(a), ingenier[o|a] de software, ingenier[o|a] mecánic[o|a], ingenier[o|a] industrial, desarrollador(a) web, desarrollador(a) de software, ingenier[o|a] de desarrollo, ingenier[o|a] eléctric[o|a], ingenier[o|a] electrónic[o|a], ingenier[o|a] civil, delineante, ingenier[o|a] en software, desarrollador(a) full stack, programador(a) web, desarrollador(a) móvil, técnic[o|a] de software, ingenier[o|a] de diseño',
  'staff|?':
    'ingenier[o|a] de sistemas, ingenier[o|a] en sistemas, ingenier[o|a] de procesos, ingenier[o|a] de proyectos, ingenier[o|a] de proyecto, ingenier[o|a] de calidad, ingenier[o|a] de producción, ingenier[o|a] de soporte, ingenier[o|a] preventa, ingenier[o|a] de mantenimiento, ingenier[o|a] comercial, ingenier[o|a] de ventas, ingenier[o|a] de servicio, ingenier[o|a] de seguridad, técnic[o|a] de formación, ingenier[o|a] informátic[o|a], ingenier[o|a] en informática, ingenier[o|a] de planta, ingenier[o|a] técnic[o|a], técnic[o|a] comercial, técnic[o|a] de prevención, asistente social',
  'staff|it':
    'administrador(a) de sistemas, técnic[o|a] informátic[o|a], técnic[o|a] de sistemas, informátic[o|a], administrador(a) de redes, técnic[o|a] de soporte informático, analista de sistemas, administrador(a) de bases de datos, técnic[o|a] de redes, técnic[o|a] en informática, soporte informático, soporte técnico informático',
  'staff|data': 'científic[o|a] de datos, analista de datos, ingenier[o|a] de datos, estadístic[o|a]',
  'staff|security': 'analista de ciberseguridad, especialista en ciberseguridad',
  'staff|procurement':
    'comprador(a), analista de compras, auxiliar de compras, técnic[o|a] de compras, agente de compras',
  'staff|sales': `
    ejecutiv[o|a] de ventas, vendedor(a), asesor(a) comercial, asesor(a) de ventas, comercial, ejecutiv[o|a] de cuenta, ejecutiv[o|a] de cuentas, ejecutiv[o|a] comercial, representante de ventas, representante comercial, agente comercial, delegad[o|a] comercial, delegad[o|a] de ventas, técnic[o|a] comercial, visitador(a) médic[o|a], promotor(a) de ventas,
    dependient[e|a], viajante, gestor(a) comercial, teleoperador(a) de ventas, ejecutiv[o|a] de desarrollo de negocio, agente de ventas, televendedor(a), comercial de ventas, consultor(a) comercial, consultor(a) de ventas, preventa, ingeniero preventa, key account executive`,
  'staff|finance':
    'contador(a), contable, auxiliar contable, auditor(a), tesorer[o|a], analista financier[o|a], asesor(a) fiscal, asesor(a) financier[o|a], analista contable, asistente contable, técnic[o|a] contable, auditor(a) intern[o|a], auxiliar de contabilidad, administrativ[o|a] contable, técnic[o|a] de contabilidad, gestor(a) de cobros, contador(a) públic[o|a], analista de tesorería',
  'staff|legal':
    'abogad[o|a], asesor(a) jurídic[o|a], asesor(a) legal, notari[o|a], procurador(a), letrad[o|a], jurista, abogad[o|a] corporativ[o|a], asistente legal, abogad[o|a] intern[o|a]',
  'staff|hr':
    'técnic[o|a] de selección, reclutador(a), técnic[o|a] de recursos humanos, técnic[o|a] de rrhh, analista de recursos humanos, técnic[o|a] de nóminas, auxiliar de recursos humanos, analista de rrhh, especialista en selección, consultor(a) de selección, generalista de recursos humanos, asistente de recursos humanos, técnic[o|a] de personal, analista de nómina, analista de selección, especialista en reclutamiento, headhunter, analista de reclutamiento, técnic[o|a] de rr hh, selector(a) de personal',
  'staff|marketing':
    'community manager, redactor(a) publicitari[o|a], publicista, creador(a) de contenido, creador(a) de contenidos, redactor(a) de contenidos, técnic[o|a] de marketing, técnic[o|a] de comunicación, mercadólog[o|a], relacionista públic[o|a]',
  'staff|supply_chain':
    'moz[o|a] de almacén, almacener[o|a], operari[o|a] de almacén, auxiliar de almacén, carretiller[o|a], almacenista, conductor(a), chofer, chófer, conductor(a) de camión, camioner[o|a], repartidor(a), técnic[o|a] de logística, analista de logística, operador(a) logístic[o|a], transportista, auxiliar de logística, planificador(a) de demanda, preparador(a) de pedidos',
  'staff|operations':
    'operari[o|a] de producción, técnic[o|a] de mantenimiento, operador(a) de producción, técnic[o|a] de calidad, operari[o|a] de fábrica, operador(a) de máquina, operador(a) de máquinas, inspector(a) de calidad, analista de calidad, técnic[o|a] de producción, operador(a) de planta, auxiliar de producción, mecánico de mantenimiento',
  'staff|design':
    'diseñador(a), diseñador(a) gráfic[o|a], diseñador(a) web, diseñador(a) ux, interiorista, diseñador(a) industrial, diseñador(a) de producto, diseñador(a) de moda, ilustrador(a), maquetador(a), diseñador(a) de interiores',
  'staff|admin': `
    asistente de dirección, asistente ejecutiv[o|a], asistente administrativ[o|a], asistente personal, secretari[o|a], secretari[o|a] de dirección, recepcionista, auxiliar administrativ[o|a], administrativ[o|a], secretari[o|a] ejecutiv[o|a], secretari[o|a] de gerencia, asistente de gerencia, asistente de presidencia, oficial administrativ[o|a],
    secretari[o|a] de presidencia, telefonista, asistente de oficina, auxiliar de oficina, secretari[o|a] administrativ[o|a], asistente de dirección general, asistente de gerencia general, ayudante de dirección, técnic[o|a] administrativ[o|a], auxiliar de administración, empleado administrativo, gestor(a) administrativ[o|a]`,
  'staff|customer_success':
    'teleoperador(a), agente de atención al cliente, ejecutiv[o|a] de atención al cliente, asesor(a) de atención al cliente, agente de call center, asesor(a) de servicio al cliente, representante de atención al cliente, representante de servicio al cliente, ejecutiv[o|a] de servicio al cliente, gestor(a) de atención al cliente, operador(a) de call center, técnic[o|a] de soporte, agente de soporte, agente de servicio al cliente, ejecutiv[o|a] de servicio a clientes',
  'staff|medical':
    'médic[o|a], enfermer[o|a], farmacéutic[o|a], ciruj[ano|ana], dentista, odontólog[o|a], fisioterapeuta, auxiliar de enfermería, veterinari[o|a], psicólog[o|a], médic[o|a] de familia, médico general, auxiliar de farmacia, pediatra, técnic[o|a] de farmacia, matron[o|a], terapeuta, médic[o|a] residente, paramédic[o|a], celador(a), auxiliar de clínica, técnic[o|a] de laboratorio clínico',
  'staff|hospitality':
    'jef[e|a] de cocina, cociner[o|a], camarer[o|a], chef ejecutiv[o|a], mesero, mesera, ayudante de cocina, segundo de cocina, barman, bartender, recepcionista de hotel, pastelero, pastelera, sumiller, chef de partida, panader[o|a], camarer[o|a] de piso, chef de cocina, auxiliar de cocina',
  'staff|education':
    'profesor(a), maestr[o|a], docente, formador(a), catedrátic[o|a], educador(a), profesor(a) titular, tutor(a), profesor(a) asociad[o|a], orientador(a), educador(a) infantil, monitor(a), pedagog[o|a]',
  '?|education': 'rector(a), vicerrector(a), jef[e|a] de estudios, director(a) de tesis, coordinador(a) académic[o|a]',
  'staff|research':
    'investigador(a), científic[o|a], técnic[o|a] de laboratorio, auxiliar de laboratorio, asistente de investigación, analista de laboratorio, doctorand[o|a], investigador(a) postdoctoral, biólog[o|a], químic[o|a], ayudante de investigación',
  'staff|other': 'periodista, traductor(a), intérprete, voluntari[o|a]',
  'staff|military': 'sargento, cabo, teniente, soldado, militar',
  'junior|':
    'becari[o|a], practicante, aprendiz, aprendiza, pasante, prácticas, en prácticas, estudiante, estudiante en prácticas, junior, recién graduad[o|a], alumn[o|a] en prácticas, trainee, estudiante de',
  '?|': 'líder, líder técnic[o|a], gestor(a), coordinador(a), director(a) de arte, director(a) de proyecto, director(a) de proyectos, director(a) artístic[o|a], director(a) de cine, director(a) de orquesta, capitán, capitana, comandante, coronel, ingenier[o|a] jefe, maestr[o|a] de obra, ejecutiv[o|a], administrador(a) de fincas, comisari[o|a], concejal(a), alcalde, alcaldesa, ministr[o|a], inspector(a), mand[o|a] intermedio, redactor(a) jefe, adjunt[o|a], delegad[o|a], director(a) de cuentas, director(a) de tienda, director(a) de oficina, director(a) de sucursal, director(a) de hotel, analista jefe',
  '?|executive':
    'director(a) ejecutiv[o|a], consejer[o|a], consejer[o|a] independiente, miembro del consejo, miembro del consejo de administración, presidente del consejo, presidente del consejo de administración, presidenta del consejo de administración, administrador(a) únic[o|a], administrador(a) solidari[o|a], consejo de administración, junta directiva, miembro de la junta directiva, comité de dirección, miembro del comité de dirección, presidente honorífico, secretari[o|a] general, director(a) corporativ[o|a], gerencia general, dirección general, presidencia, comité ejecutivo, presidente de honor, jef[e|a] de gabinete, dirección, gerencia',
  '?|?':
    'administrador(a), empresari[o|a], autónom[o|a], soci[o|a], emprendedor(a), freelance, apoderad[o|a], trabajador(a) autónom[o|a], independiente, consultor independiente',
  '?|compliance': 'delegad[o|a] de protección de datos, oficial de cumplimiento',
  '|engineering':
    'ingeniería, desarrollo de software, desarrollo web, ingeniería de software, ingeniería mecánica, ingeniería industrial, software, oficina técnica, técnico, técnica',
  '|?': 'desarrollo, formación, capacitación, servicio, servicios, sistema, seguridad industrial, seguridad y salud, seguridad e higiene, prevención de riesgos, prevención de riesgos laborales, prl, seguridad privada, seguridad física, guardia de seguridad, vigilante de seguridad, proyectos, procesos, servicio técnico, asistencia técnica, desarrollo organizacional, soporte, desarrollo corporativo, desarrollo humano, relaciones institucionales, asuntos públicos, transformación digital, planificación, planeación, digital, servicios técnicos, hse, qhse, salud ocupacional, medio ambiente, calidad de software, servicio postventa, seguridad laboral, innovación y desarrollo',
  '|it':
    'tic, ti, tecnologías de la información, tecnología de la información, sistemas, sistemas de información, informática, tecnología, tecnologías, infraestructura, infraestructura de ti, infraestructura tecnológica, sistemas informáticos, tecnología e innovación, infraestructuras it, servicios informáticos, tecnologías de información, tecnología de información, infraestructura y sistemas, soporte técnico de ti, soporte ti, infraestructuras, aplicaciones, informático, informática y sistemas, soporte de ti, proyectos de ti, operaciones de ti, operaciones ti',
  '|data':
    'datos, ciencia de datos, analítica, analítica de datos, inteligencia de negocio, inteligencia de negocios, análisis de datos, inteligencia artificial, gestión de datos, gobierno de datos',
  '|security':
    'seguridad, ciberseguridad, seguridad informática, seguridad de la información, seguridad de ti, seguridad de la informacion',
  '|product': 'producto, productos, desarrollo de producto, desarrollo de productos, gestión de producto',
  '|design': 'diseño, diseño gráfico, creativ[o|a], creatividad, diseño de producto, experiencia de usuario',
  '|operations':
    'operaciones, producción, planta, calidad, mantenimiento, operaciones comerciales, operaciones de ventas, operaciones de marketing, manufactura, fabricación, fábrica, mejora continua, control de calidad, aseguramiento de calidad, gestión de calidad, instalaciones, servicios generales, excelencia operacional, operativ[o|a], excelencia operativa, garantía de calidad, aseguramiento de la calidad, gestión de la calidad, operación, operacional, facilities',
  '|supply_chain':
    'cadena de suministro, logística, almacén, cadena de abastecimiento, suministro, suministros, almacenes, transporte, inventarios, inventario, distribución, bodega, aprovisionamiento y logística, tráfico, flota, planificación de la demanda, logístic[o|a], expediciones, stock, logística y distribución, logística y transporte, cadena de suministros, planeación de la demanda, operaciones logísticas, supply chain, importaciones, comercio exterior y logística',
  '|procurement':
    'compras, abastecimiento, aprovisionamiento, aprovisionamientos, adquisiciones, compras estratégicas, compras indirectas, contratación y compras, compras directas, proveedores, gestión de proveedores, compras y aprovisionamiento, compras y abastecimiento, compras internacionales, compras corporativas',
  '|finance':
    'finanzas, financier[o|a], contabilidad, tesorería, control de gestión, controller, fiscal, auditoría, auditoría interna, impuestos, cuentas por pagar, cuentas por cobrar, cobranza, cobranzas, facturación, créditos y cobranzas, crédito y cobranza, contraloría, contralor(a), económico financiero, económico, control financiero, control interno, planeación financiera, planificación financiera, costos, costes, cobros, presupuestos, finanzas corporativas, contable, fiscalidad, relación con inversores, relaciones con inversores, interventor(a), tributario, tributaria, análisis financiero',
  '|admin+finance':
    'administración y finanzas, administrativo financiero, administrativa financiera, administrativo y financiero, administrativa y financiera, finanzas y administración, financiero y administrativo',
  '|legal':
    'legal, legales, jurídic[o|a], asesoría jurídica, asuntos legales, asesoría legal, asuntos jurídicos, derecho, servicios jurídicos, contratos, propiedad intelectual, departamento jurídico, fiscal legal',
  '|compliance':
    'cumplimiento, riesgos, gestión de riesgos, cumplimiento normativo, protección de datos, riesgo, asuntos regulatorios, regulatori[o|a], prevención de blanqueo, administración de riesgos, privacidad, gobernanza',
  '|hr':
    'recursos humanos, rrhh, rr hh, reclutamiento, selección, personal, talento, talento humano, gestión de talento, gestión del talento, adquisición de talento, reclutamiento y selección, nóminas, nómina, capital humano, relaciones laborales, personas, selección de personal, administración de personal, gestión de personas, gestión humana, desarrollo de talento, desarrollo del talento, formación y desarrollo, compensaciones, compensación y beneficios, compensaciones y beneficios, atracción de talento, personas y cultura, gente, gente y cultura, bienestar laboral',
  '|marketing':
    'comunicación, mercadeo, mercadotecnia, publicidad, marca, relaciones públicas, marketing digital, mercadeo digital, comunicaciones, comunicación corporativa, comunicación interna, prensa, redes sociales, comunicación y marketing, contenidos, contenido, márketing, crecimiento, marketing de producto, comunicaciones corporativas, marketing y comunicación, trade marketing, comunicación externa, relaciones con los medios, imagen corporativa, marketing online, branding',
  '|sales':
    'ventas, venta, comercial, desarrollo de negocio, desarrollo de negocios, desarrollo comercial, grandes cuentas, cuentas clave, ventas internacionales, exportación, gestión comercial, comerciales, preventa, nuevos negocios, ventas corporativas, televentas, ventas digitales, cuentas, cuentas estratégicas, cuentas corporativas, exportaciones, ventas técnicas, nuevo negocio, ventas minoristas',
  '|partnerships':
    'alianzas, alianzas estratégicas, canales, alianza, socios, canal, colaboraciones, partners, desarrollo de alianzas, canales y alianzas, alianzas y canales, socios estratégicos',
  '|customer_success':
    'atención al cliente, servicio al cliente, éxito del cliente, experiencia del cliente, experiencia de cliente, soporte al cliente, éxito de clientes, éxito de cliente, soporte técnico, atención a clientes, servicio a clientes, servicio a cliente, call center, atención a cliente, experiencia de clientes, centro de atención al cliente, servicio de atención al cliente, postventa, posventa, soporte a clientes, centro de llamadas, fidelización de clientes, contact center, servicio al consumidor, atención al usuario',
  '|admin':
    'administrativ[o|a], recepción, administración, secretaría, oficina administrativa, servicios administrativos',
  '|research':
    'investigación, investigación y desarrollo, i+d, i+d+i, laboratorio, investigación e innovación, r&d, i d, idi, desarrollo e investigación, investigación clínica, científic[o|a], innovación e investigación',
  '|education':
    'educación, escuela, académic[o|a], docencia, enseñanza, colegio, estudios, pedagógic[o|a], instituto educativo, universidad, escolar, educativ[o|a], escuela infantil, centro educativo',
  '|medical':
    'médic[o|a], enfermería, clínica, farmacia, sanitari[o|a], asistencial, clínic[o|a], salud, hospital, asuntos médicos, cirugía, odontología',
  '|hospitality':
    'cocina, hostelería, restaurante, restauración, hotel, alimentos y bebidas, hotelería, hoteler[o|a], gastronomía, ama de llaves, bar, banquetes, habitaciones, catering, hospitalidad',
  '|other':
    'estrategia, sostenibilidad, responsabilidad social corporativa, rsc, estrategia corporativa, inmobiliari[o|a], planificación estratégica, responsabilidad social, planeación estratégica, sustentabilidad',
};
