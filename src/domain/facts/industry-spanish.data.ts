/** Everyday Spanish names of industries, by key. */
export const SPANISH_INDUSTRIES: Readonly<Record<string, string>> = {
  accounting:
    'Contabilidad|Contabilidad y auditoría|Auditoría y contabilidad|Servicios contables|Despacho contable|Firma contable|Auditoría contable',
  agriculture:
    'Agricultura|Agrícola|Agropecuario|Agricultura y ganadería|Sector agrícola|Sector agropecuario|Agropecuaria|Agro|Agricultura y pesca|Agricultura, ganadería y pesca|Agricultura, ganadería, silvicultura y pesca',
  airlines_aviation:
    'Aerolíneas|Aerolínea|Líneas aéreas|Transporte aéreo|Compañía aérea|Compañías aéreas|Aviación comercial',
  alternative_dispute_resolution:
    'Resolución alternativa de conflictos|Resolución de conflictos|Arbitraje y mediación|Mediación y arbitraje',
  alternative_medicine: 'Medicina alternativa|Medicinas alternativas',
  animation: 'Animación|Estudio de animación',
  apparel_fashion:
    'Moda|Ropa|Confección|Ropa y moda|Moda y confección|Prendas de vestir|Indumentaria|Ropa y calzado|Moda y calzado|Calzado|Moda y ropa|Vestido y calzado|Calzado y confección',
  architecture_planning:
    'Arquitectura|Arquitectura y planificación|Urbanismo|Estudio de arquitectura|Arquitectos|Arquitectura y urbanismo|Despacho de arquitectura',
  arts_crafts: 'Artesanía|Artesanías|Artes y oficios|Manualidades|Artesanía y manualidades|Arte y artesanía',
  automotive:
    'Automoción|Automotriz|Industria automotriz|Sector automotriz|Industria del automóvil|Automóvil|Fabricante de automóviles|Fabricación de vehículos|Automovilística|Industria automovilística|Autopartes|Sector del automóvil|Automotor|Automóviles|Sector automotor|Industria automotor|Sector automoción',
  aviation_aerospace:
    'Aeroespacial|Industria aeroespacial|Aeronáutica|Aeronáutica y aeroespacial|Industria aeronáutica|Aeronáutico|Aeronáutica y espacio|Sector aeroespacial|Sector aeronáutico',
  banking:
    'Banca|Bancos|Banco|Sector bancario|Bancario|Servicios bancarios|Banca comercial|Banca minorista|Caja de ahorros|Entidad bancaria|Banca privada',
  biotechnology: 'Biotecnología',
  broadcast_media:
    'Radio y televisión|Televisión|Medios audiovisuales|Radiodifusión|Televisión y radio|Medios de difusión|Radio y TV',
  building_materials: 'Materiales de construcción|Cemento|Materiales para la construcción|Cementera',
  business_supplies_equipment:
    'Material de oficina|Suministros de oficina|Artículos de oficina|Equipos y suministros de oficina|Papelería y oficina|Equipos de oficina',
  capital_markets: 'Mercados de capitales|Mercado de capitales|Bolsa de valores|Mercado de valores',
  chemicals:
    'Química|Industria química|Productos químicos|Petroquímica|Sector químico|Químicos|Químico|Sustancias químicas|Agroquímicos|Petroquímico',
  civil_engineering: 'Ingeniería civil|Obra civil',
  commercial_real_estate:
    'Bienes raíces comerciales|Inmobiliario comercial|Inmuebles comerciales|Sector inmobiliario comercial',
  computer_games: 'Videojuegos|Desarrollo de videojuegos|Juegos de ordenador|Juegos electrónicos',
  computer_hardware: 'Hardware informático|Equipos informáticos|Hardware de computadoras|Equipos de cómputo',
  computer_network_security:
    'Ciberseguridad|Seguridad informática|Seguridad de la información|Seguridad del ordenador y de las redes|Seguridad de redes|Seguridad informática y de redes',
  computer_networking: 'Redes informáticas|Redes de ordenadores|Redes de computadoras',
  computer_software:
    'Desarrollo de software|Software informático|Desarrollo de programas|Empresa de software|Software empresarial|Desarrolladora de software|Programas informáticos|Desarrollo de software y aplicaciones',
  construction:
    'Construcción|Sector de la construcción|Constructora|Industria de la construcción|Edificación|Constructoras|Empresa constructora|Sector construcción',
  construction_and_property:
    'Construcción e inmobiliaria|Construcción y bienes raíces|Obras públicas|Inmobiliaria y construcción|Construcción e inmobiliario|Construcción y sector inmobiliario',
  consumer: 'Bebidas|Alimentación|Cervecería|Alimentos, bebidas y tabaco|Alimentación, bebidas y tabaco|Cerveceras',
  consumer_electronics: 'Electrónica de consumo|Artículos electrónicos de consumo',
  consumer_goods:
    'Bienes de consumo|Gran consumo|Consumo masivo|Productos de consumo|Productos de gran consumo|Productos de consumo masivo|Artículos de consumo|Bienes de consumo masivo|Bienes de gran consumo',
  consumer_services:
    'Servicios al consumidor|Servicios personales|Servicios para el consumidor|Servicios a los consumidores',
  cosmetics:
    'Cosmética|Cosméticos|Cosmética y perfumería|Perfumería y cosmética|Industria cosmética|Productos cosméticos|Cuidado personal|Cosmética y cuidado personal',
  dairy: 'Lácteos|Productos lácteos|Industria láctea|Lácteo|Sector lácteo',
  defense_space: 'Defensa y espacio',
  design: 'Diseño|Estudio de diseño|Diseño industrial|Servicios de diseño',
  e_learning:
    'Aprendizaje en línea|Formación en línea|Formación online|Educación en línea|Educación online|Aprendizaje electrónico|Educación virtual',
  education:
    'Educación|Enseñanza|Sector educativo|Educativo|Escuelas|Servicios educativos|Colegios y universidades|Sector educación',
  education_management: 'Gestión educativa|Administración educativa|Gestión de la educación',
  electrical_electronic_manufacturing:
    'Manufactura eléctrica y electrónica|Material eléctrico|Equipos eléctricos y electrónicos|Manufactura eléctrica/electrónica|Fabricación eléctrica y electrónica|Industria electrónica|Equipo eléctrico|Componentes electrónicos|Material eléctrico y electrónico|Eléctrico-electrónico|Industria eléctrica y electrónica|Material y equipo eléctrico',
  energy_and_resources:
    'Energía|Sector energético|Energético|Energía y recursos naturales|Recursos naturales|Energía y minería|Energía y medio ambiente|Energía y servicios públicos|Sector energía|Minería y energía|Energía y utilities',
  entertainment: 'Entretenimiento',
  environmental_services:
    'Gestión de residuos|Servicios medioambientales|Servicios ambientales|Reciclaje|Tratamiento de residuos|Recolección de residuos|Servicios de medio ambiente',
  events_services:
    'Eventos|Organización de eventos|Servicios de eventos|Ferias y eventos|Gestión de eventos|Eventos y ferias|Servicios para eventos',
  executive_office: 'Oficina ejecutiva',
  facilities_services:
    'Servicios de limpieza|Limpieza industrial|Gestión de instalaciones|Servicios infraestructurales|Limpieza y mantenimiento de edificios|Servicios de instalaciones|Empresa de limpieza',
  financial_services: 'Servicios financieros|Sector de servicios financieros',
  financial_services_sector:
    'Banca y seguros|Finanzas|Finanzas y seguros|Sector financiero|Banca y finanzas|Seguros y finanzas|Servicios financieros y seguros|Servicios financieros y de seguros|Banca, seguros y finanzas|Banca, finanzas y seguros|Actividades financieras y de seguros|Banca/Finanzas|Finanzas y banca|Financiero|Banca y servicios financieros|Banca, finanzas y servicios financieros',
  fine_art: 'Bellas artes|Galería de arte|Galerías de arte',
  fishery:
    'Pesca|Pesquero|Acuicultura|Pesca y acuicultura|Sector pesquero|Industria pesquera|Piscicultura|Pesquera|Pesquería',
  food_beverages: 'Alimentos y bebidas|Alimentación y bebidas|Comida y bebidas|Alimentos/Bebidas|Bebidas y alimentos',
  food_production:
    'Industria alimentaria|Producción de alimentos|Producción alimentaria|Agroalimentario|Procesamiento de alimentos|Fabricación de alimentos|Industria alimenticia|Sector agroalimentario|Industria agroalimentaria|Producción alimenticia|Fabricación de productos alimenticios|Alimentaria|Industria de alimentos|Industria de la alimentación|Agroalimentaria',
  fund_raising: 'Recaudación de fondos|Captación de fondos',
  furniture:
    'Muebles|Mobiliario|Fabricación de muebles|Muebles y mobiliario|Industria del mueble|Mueble|Sector del mueble|Muebles y decoración',
  gambling_casinos:
    'Juegos de azar|Juegos de azar y casinos|Apuestas|Casinos y juegos de azar|Apuestas y casinos|Apuestas deportivas|Juego y apuestas|Casinos y apuestas|Lotería|Loterías|Casinos y juegos|Juegos de apuestas y casinos',
  glass_ceramics_concrete:
    'Vidrio, cerámica y hormigón|Vidrio|Cerámica|Vidrio y cerámica|Vidrio, cerámica y concreto|Hormigón|Cristal, cerámica y hormigón|Concreto|Cerámica y vidrio|Industria cerámica',
  government_administration: 'Administración gubernamental',
  government_relations: 'Relaciones gubernamentales',
  graphic_design: 'Diseño gráfico',
  health_wellness_fitness:
    'Salud, bienestar y fitness|Salud y bienestar|Gimnasio|Gimnasios|Bienestar y fitness|Bienestar|Bienestar y ejercicio|Sanidad, bienestar y ejercicio|Salud, bienestar y deporte|Centros de fitness|Fitness y bienestar',
  healthcare:
    'Salud|Sanidad|Sector salud|Sanitario|Sector sanitario|Servicios de salud|Atención sanitaria|Cuidado de la salud|Servicios médicos|Atención médica|Ciencias de la vida|Médico|Sector de la salud|Servicios sanitarios|Asistencia sanitaria|Salud humana|Clínica|Clínicas|Atención de la salud',
  higher_education:
    'Educación superior|Enseñanza superior|Universidad|Universidades|Enseñanza universitaria|Educación universitaria|Estudios superiores',
  hospital_health_care:
    'Hospitales|Hospitales y clínicas|Hospitales y atención sanitaria|Hospital y atención médica|Hospitales y atención médica|Hospitalario|Atención sanitaria y hospitalaria|Sector hospitalario|Hospitales y salud|Hospitales y servicios de salud|Residencias de ancianos|Residencia de mayores|Residencias de mayores',
  hospitality:
    'Hotelería|Hoteles|Hospedaje|Alojamiento|Hotelero|Sector hotelero|Hotel|Hospitalidad|Servicios de alojamiento|Industria hotelera|Hoteles y alojamiento',
  human_resources: 'Recursos humanos|RRHH|RR. HH.|RR.HH.|Servicios de recursos humanos',
  import_export:
    'Importación y exportación|Importación/Exportación|Comercio exterior|Importaciones y exportaciones|Exportación e Importación',
  individual_family_services:
    'Servicios sociales|Guarderías|Guardería|Servicios para el individuo y la familia|Servicios a personas y familias|Servicios individuales y familiares|Trabajo social|Asistencia social|Servicios para personas y familias',
  industrial_automation: 'Automatización industrial|Automatización',
  information_services: 'Servicios de información|Servicio de información',
  insurance:
    'Seguros|Aseguradora|Aseguradoras|Sector asegurador|Compañía de seguros|Correduría de seguros|Seguro|Compañías de seguros|Corredores de seguros|Reaseguros|Seguros de vida|Sector seguros|Industria aseguradora|Correduría|Agencia de seguros|Seguros y reaseguros',
  international_affairs: 'Asuntos internacionales|Asuntos exteriores|Relaciones internacionales',
  international_trade_development: 'Comercio internacional y desarrollo|Desarrollo y comercio internacional',
  investment_banking: 'Banca de inversión|Banca de inversiones|Banco de inversión',
  investment_management:
    'Gestión de inversiones|Gestión de activos|Gestión de fondos|Gestora de fondos|Gestión patrimonial|Administración de inversiones|Gestión de patrimonios|Gestión de carteras|Gestión de patrimonio|Administración de activos|Fondos de inversión',
  it_services:
    'Servicios informáticos|Servicios de TI|Consultoría informática|Consultoría TI|Servicios de tecnologías de la información|Servicios de tecnología de la información|Consultoría de TI|Servicios IT|Consultoría tecnológica|Servicios y consultoría de TI|Tecnología y servicios de la información|Servicios y tecnologías de la información|Servicios de TI y consultoría de TI|Tecnologías y servicios de la información|Consultoría y servicios de TI|Consultoría IT|Tecnologías de la información y servicios|Tecnología de la información y servicios|Servicios de informática',
  judiciary: 'Poder judicial|Judicial|Tribunales|Judicatura|Juzgados',
  law_enforcement: 'Policía|Cumplimiento de la ley|Fuerzas del orden|Cuerpos policiales',
  law_practice:
    'Bufete de abogados|Despacho de abogados|Abogados|Abogacía|Bufete|Bufetes de abogados|Despachos de abogados|Firma de abogados|Derecho y abogacía|Estudio jurídico|Despacho jurídico|Firmas de abogados',
  legal: 'Derecho|Jurídico|Sector legal|Sector jurídico',
  legal_services: 'Servicios jurídicos|Servicios legales|Servicio legal',
  leisure_travel_tourism:
    'Turismo|Viajes|Agencia de viajes|Ocio, viajes y turismo|Viajes y turismo|Agencias de viajes|Turismo y viajes|Turoperador|Recreación, viajes y turismo|Operador turístico|Ocio y turismo|Sector turístico|Sector turismo|Industria turística|Turístico|Turismo y ocio',
  libraries: 'Bibliotecas|Biblioteca',
  logistics_supply_chain:
    'Logística|Cadena de suministro|Logística y cadena de suministro|Sector logístico|Operador logístico|Logístico|Servicios logísticos|Logística y cadena de suministros|Operadores logísticos',
  luxury_goods_jewelry:
    'Lujo|Joyería|Artículos de lujo y joyas|Artículos de lujo|Joyería y relojería|Joyas y artículos de lujo|Bienes de lujo y joyería|Joyería y artículos de lujo|Bienes de lujo|Productos de lujo|Artículos de lujo y joyería|Productos de lujo y joyas|Relojería y joyería|Joyas',
  machinery:
    'Maquinaria|Maquinaria industrial|Maquinaria y equipo|Maquinaria y equipos|Fabricación de maquinaria|Máquina herramienta|Máquinas herramienta|Construcción de maquinaria|Maquinaria agrícola|Maquinaria y equipo industrial|Maquinaria pesada',
  management_consulting:
    'Consultoría de gestión|Consultoría empresarial|Consultoría de negocios|Consultoría estratégica|Consultoría de empresas|Consultoría de dirección|Asesoría empresarial|Consultoría de estrategia|Consultoría de estrategia y operaciones|Consultoría en gestión|Consultoría gerencial',
  manufacturing:
    'Manufactura|Fabricación|Industria manufacturera|Manufacturero|Electrónica|Electrodomésticos|Ingeniería mecánica|Aeroespacial y defensa|Manufacturas|Sector manufacturero|Industria de manufactura|Producción industrial|Industrias manufactureras|Fabricación industrial|Manufacturera|Manufactura industrial',
  maritime: 'Marítimo|Transporte marítimo|Naviera|Sector marítimo|Navieras|Industria marítima',
  market_research: 'Investigación de mercado|Investigación de mercados|Estudios de mercado|Estudio de mercado',
  marketing_advertising:
    'Publicidad|Marketing y publicidad|Agencia de publicidad|Mercadotecnia|Publicidad y marketing|Agencia de marketing|Mercadotecnia y publicidad|Mercadeo y publicidad|Agencia de marketing digital|Servicios de publicidad|Mercadeo|Agencias de publicidad|Marketing digital|Publicidad y mercadeo|Publicidad/Marketing',
  mechanical_or_industrial_engineering:
    'Ingeniería mecánica o industrial|Ingeniería industrial|Ingeniería mecánica e industrial|Ingeniería industrial o mecánica',
  media_and_entertainment:
    'Medios de comunicación|Medios|Medios y entretenimiento|Cultura|Arte y cultura|Medios de comunicación y entretenimiento|Arte|Entretenimiento y medios|Medios de comunicación y editoriales',
  media_production:
    'Producción audiovisual|Producción de medios|Producción multimedia|Producción de medios de comunicación|Producción de video|Producción de vídeo|Producción de medios audiovisuales',
  medical_devices:
    'Dispositivos médicos|Equipos médicos|Productos sanitarios|Equipo médico|Tecnología médica|Instrumental médico|Aparatos médicos|Equipamiento médico|Dispositivos médicos y equipos|Insumos médicos|Material médico|Equipos e instrumental médico',
  medical_practice:
    'Consultorio médico|Consultorios médicos|Odontología|Clínica dental|Dentistas|Clínicas dentales|Práctica médica|Consultas médicas|Profesiones médicas|Consultorio dental|Médicos|Prácticas médicas|Consultorios',
  mental_health_care:
    'Salud mental|Psiquiatría|Atención a la salud mental|Servicios de salud mental|Atención de salud mental|Psicoterapia|Atención psiquiátrica',
  military: 'Ejército|Fuerzas armadas|Militar|Sector militar',
  mining_metals:
    'Minería|Minería y metales|Metalurgia|Siderurgia|Siderúrgica|Acero|Sector minero|Industria minera|Minero|Minería y metalurgia|Siderurgia y metalurgia|Minera|Metales|Siderúrgico|Metalúrgica|Minas y canteras|Metalurgia y siderurgia|Industria metalúrgica|Industria siderúrgica|Metales y minería|Explotación de minas y canteras|Industrias extractivas mineras',
  motion_pictures_film:
    'Cine|Cinematografía|Industria cinematográfica|Películas y cine|Producción cinematográfica|Cine y películas|Cinematográfica',
  museums_institutions: 'Museos|Museos e instituciones|Museo|Museos y galerías|Museos y sitios históricos',
  music: 'Música|Industria musical|Discográfica|Industria discográfica',
  nanotechnology: 'Nanotecnología',
  newspapers: 'Periódicos|Prensa escrita|Diarios|Periódico|Prensa diaria|Diarios y periódicos',
  nonprofit:
    'Sin fines de lucro|Organización sin ánimo de lucro|Organización sin fines de lucro|Organizaciones sin ánimo de lucro|Sin ánimo de lucro|Organizaciones sin fines de lucro|Organización no lucrativa|Gestión de organizaciones sin ánimo de lucro|Sin fin de lucro|Entidad sin ánimo de lucro|Entidades sin ánimo de lucro|Gestión de organizaciones sin fines de lucro|No lucrativo',
  nonprofit_sector:
    'ONG|ONGs|Tercer sector|Fundación|Fundaciones|Organización benéfica|Organizaciones benéficas|Beneficencia|Organización no gubernamental|Organizaciones no gubernamentales|Caridad',
  oil_energy:
    'Petróleo y gas|Petróleo|Petróleo y energía|Petrolero|Industria petrolera|Hidrocarburos|Gas y petróleo|Sector petrolero|Petrolera|Petróleo, gas y energía|Petróleo y gas natural|Industria del petróleo y gas',
  online_media: 'Medios en línea|Medios online|Medios de comunicación en línea|Medios de comunicación online',
  outsourcing_offshoring:
    'Subcontrataciones/Offshoring|Externalización|Tercerización|Subcontratación|Externalización de procesos|Externalización de servicios|Subcontratación y deslocalización|Externalización de procesos de negocio|Tercerización de servicios',
  package_freight_delivery:
    'Mensajería|Paquetería|Mensajería y paquetería|Envío de paquetes y carga|Correos|Paquetería y mensajería|Servicios postales|Servicio postal|Correo y mensajería|Correos y mensajería|Transporte de paquetería|Paquetería/Mensajería',
  packaging_containers:
    'Envases|Embalaje|Envases y embalajes|Embalajes|Envase y embalaje|Embalaje y contenedores|Empaques|Empaque y embalaje|Empaque|Envases y empaques|Empaquetado|Embalaje y envases|Empaques y envases|Industria del envase|Contenedores y embalaje',
  paper_forest_products:
    'Papel|Papelera|Papel y celulosa|Productos de papel y forestales|Celulosa y papel|Industria papelera|Papel y productos forestales|Papel y cartón|Pulpa y papel|Industria del papel|Sector papelero|Fabricación de papel|Pasta y papel',
  performing_arts: 'Artes escénicas|Teatro|Artes escénicas y teatro',
  pharmaceuticals:
    'Farmacéutica|Industria farmacéutica|Farmacéutico|Sector farmacéutico|Productos farmacéuticos|Laboratorio farmacéutico|Laboratorios farmacéuticos|Farmacéuticas|Farmacéuticos|Medicamentos',
  philanthropy: 'Filantropía',
  photography: 'Fotografía|Fotógrafos|Estudio fotográfico',
  plastics:
    'Plásticos|Plástico|Industria del plástico|Caucho y plástico|Industria plástica|Plástico y caucho|Caucho y plásticos|Plásticos y caucho|Productos plásticos|Productos de plástico|Plásticos y hule|Hule y plástico|Sector plástico',
  political_organization: 'Organización política|Partido político|Partidos políticos|Organizaciones políticas',
  primary_secondary_education:
    'Educación primaria y secundaria|Educación primaria/secundaria|Enseñanza primaria y secundaria|Escuela primaria|Educación secundaria|Enseñanza secundaria|Educación primaria|Colegios|Educación básica|Educación básica y media|Enseñanza primaria/secundaria|Escuelas primarias y secundarias|Educación primaria o secundaria|Educación infantil, primaria y secundaria',
  printing: 'Imprenta|Impresión|Imprentas|Servicios de impresión',
  professional_services: 'Consultoría|Servicios profesionales|Consultora|Consultoras',
  professional_training_coaching:
    'Formación profesional y capacitación|Capacitación profesional|Formación y coaching|Capacitación y coaching|Desarrollo y capacitación profesional|Capacitación profesional y coaching|Coaching y formación',
  public_policy: 'Políticas públicas|Política pública',
  public_relations_communications:
    'Relaciones públicas|Relaciones públicas y comunicaciones|Relaciones públicas y comunicación|Agencia de relaciones públicas|Comunicación y relaciones públicas',
  public_safety: 'Seguridad pública|Bomberos|Protección civil|Seguridad ciudadana',
  public_sector:
    'Sector público|Administración pública|Gobierno|Administraciones públicas|Gobierno y sector público|Gubernamental|Ayuntamiento|Ayuntamientos|Sector gubernamental|Gobierno y administración pública|Sector gobierno|Sector público y gobierno|Gobierno/Sector público|Entidad pública|Organismo público|Municipio|Municipios|Gobierno local|Gobierno federal|Función pública',
  publishing:
    'Editorial|Editoriales|Sector editorial|Industria editorial|Edición|Edición de libros|Publicaciones|Edición y publicación|Publicación',
  railroad_manufacture:
    'Fabricación ferroviaria|Manufactura ferroviaria|Industria ferroviaria|Material rodante|Material ferroviario',
  ranching: 'Ganadería|Ganadero|Sector ganadero|Ganadería bovina|Ganadera',
  real_estate:
    'Bienes raíces|Inmobiliaria|Inmobiliario|Sector inmobiliario|Inmobiliarias|Promotora inmobiliaria|Promoción inmobiliaria|Agencia inmobiliaria|Bienes inmuebles|Servicios inmobiliarios|Gestión inmobiliaria|Agencias inmobiliarias|Actividades inmobiliarias|Desarrollo inmobiliario|Propiedad raíz|Desarrolladora inmobiliaria|Finca raíz',
  recreational_facilities_services:
    'Instalaciones y servicios recreativos|Instalaciones recreativas|Parques de atracciones|Parques temáticos|Parque temático|Instalaciones de ocio|Servicios e instalaciones recreativas|Servicios e instalaciones recreativos|Parque de atracciones|Parque de diversiones',
  religious_institutions:
    'Instituciones religiosas|Iglesia|Iglesias|Religioso|Organización religiosa|Organizaciones religiosas|Institución religiosa|Religión',
  renewables_environment:
    'Energías renovables|Energía renovable|Energía solar|Energía eólica|Energías renovables y medio ambiente|Renovables|Energía limpia|Energías limpias|Energía fotovoltaica|Energías alternativas|Fotovoltaica|Renovables y medio ambiente|Eólica|Solar fotovoltaica|Energía verde',
  research:
    'Investigación|Investigación y desarrollo|I+D|Investigación científica|Centro de investigación|I+D+i|Centros de investigación|Investigación y ciencia|Instituto de investigación',
  restaurants:
    'Restaurante|Restaurantes|Restauración|Comida rápida|Restaurantes y cafeterías|Gastronomía y restaurantes|Sector de la restauración',
  retail:
    'Comercio minorista|Comercio al por menor|Venta al por menor|Minorista|Comercio al detalle|Minoristas|Venta minorista|Comercio al menudeo|Venta al detalle|Venta al detal|Comercio detallista|Grandes almacenes|Comercio al detal|Venta al menudeo|Ventas al por menor|Sector minorista|Tiendas departamentales|Detallista|Comercio minorista y retail',
  retail_and_wholesale:
    'Comercio|Comercio mayorista y minorista|Comercio al por mayor y al por menor|Comercio minorista y mayorista|Comercio al por mayor y menor|Gran distribución|Sector comercio|Comercio al por mayor y por menor',
  security_investigations:
    'Seguridad privada|Seguridad e investigaciones|Seguridad e investigación|Vigilancia|Vigilancia y seguridad|Servicios de seguridad|Empresa de seguridad|Seguridad y vigilancia|Vigilancia y seguridad privada|Seguridad y vigilancia privada|Vigilancia privada',
  semiconductors: 'Semiconductores|Semiconductor|Industria de semiconductores',
  shipbuilding: 'Construcción naval|Astilleros|Astillero|Industria naval',
  sporting_goods:
    'Artículos deportivos|Equipamiento deportivo|Material deportivo|Productos deportivos|Artículos de deporte',
  sports: 'Deportes|Deporte|Club deportivo|Clubes deportivos|Sector deportivo|Industria deportiva',
  staffing_recruiting:
    'Reclutamiento|Trabajo temporal|Selección de personal|Dotación y selección de personal|Empresa de trabajo temporal|ETT|Contratación de personal|Reclutamiento y selección|Selección y contratación de personal|Agencia de empleo|Dotación de personal|Agencia de colocación|Contratación y reclutamiento de personal|Búsqueda y selección de personal|Agencias de empleo|Agencia de reclutamiento',
  supermarkets:
    'Supermercado|Supermercados|Supermercados y tiendas de alimentación|Supermercados y abarrotes|Hipermercados y supermercados|Supermercados e hipermercados',
  technology:
    'Tecnología|Informática|Tecnologías de la información|Tecnología de la información|TI|Alta tecnología|Inteligencia artificial|Sector tecnológico|Tecnológico|Tecnología e informática|Sector tecnología|Informática y tecnología|Tecnología informática|Sistemas e informática|Tecnologías|Tecnología y software',
  telecommunications:
    'Telecomunicaciones|Telecomunicación|Operadora de telecomunicaciones|Sector de las telecomunicaciones|Sector telecomunicaciones|Empresa de telecomunicaciones|Operador de telecomunicaciones|Servicios de telecomunicaciones|Telefonía',
  textiles: 'Industria textil|Sector textil|Textil|Textiles y tejidos|Fabricación textil',
  think_tanks:
    'Centros de pensamiento|Laboratorio de ideas|Laboratorios de ideas|Gabinetes estratégicos|Centro de pensamiento',
  tobacco: 'Tabaco|Industria tabacalera|Tabacalera|Tabaquera',
  translation_localization:
    'Traducción|Traducción y localización|Servicios de traducción|Traducciones|Agencia de traducción|Traducción e interpretación|Traducción y adaptación',
  transport_and_logistics:
    'Transporte|Transporte y logística|Logística y transporte|Transportes|Transporte y almacenamiento|Transporte/Logística|Transporte de carga|Transporte de mercancías|Sector transporte|Transporte y almacenaje|Transportes y logística|Sector del transporte|Transporte, logística y almacenamiento|Fletes|Agencia de carga',
  transportation_trucking_railroad:
    'Transporte por carretera|Transporte ferroviario|Ferrocarril|Ferrocarriles|Transporte por carretera o ferrocarril|Transporte terrestre|Transporte público|Autotransporte|Transporte/Camiones/Ferrocarril|Transporte por carretera y ferrocarril|Autotransporte de carga|Transporte de pasajeros por carretera|Transporte por camión|Transporte, camiones y ferrocarril',
  travel_and_leisure:
    'Ocio|Hostelería|Turismo y hostelería|Hostelería y turismo|Hostelería y restauración|Hotelería y turismo|Hoteles y restaurantes|Turismo y hotelería|Hotelería y restaurantes|Hoteles, restaurantes y turismo|Viajes y ocio|Turismo y restauración|Hoteles y restauración|Turismo, hostelería y ocio|Turismo, ocio y hostelería|Restaurantes y hoteles|Recreación|Alojamiento y restauración|Turismo/Hotelería',
  utilities:
    'Suministro de energía|Suministro de agua|Electricidad|Compañía eléctrica|Distribución eléctrica|Empresa de servicios públicos|Sector eléctrico|Electricidad, gas y agua|Agua y saneamiento|Suministro eléctrico|Energía eléctrica|Suministro de electricidad|Compañías eléctricas|Generación eléctrica|Generación de energía eléctrica|Electricidad y gas|Suministro de agua y electricidad',
  venture_capital_private_equity:
    'Capital riesgo|Capital de riesgo|Capital privado|Capital riesgo y capital privado|Capital de riesgo y capital privado|Capital de riesgo y privado|Capital de riesgo y private equity|Capital riesgo y private equity|Capital de inversión privado',
  veterinary:
    'Veterinaria|Veterinario|Clínica veterinaria|Veterinarios|Clínicas veterinarias|Medicina veterinaria|Servicios veterinarios',
  warehousing:
    'Almacenamiento|Almacenaje|Almacenes y almacenaje|Depósito y almacenamiento|Almacenamiento y depósito|Almacén|Almacenamiento y bodegaje',
  wholesale:
    'Comercio mayorista|Comercio al por mayor|Venta al por mayor|Mayorista|Mayoristas|Venta mayorista|Ventas al por mayor|Sector mayorista|Distribuidor mayorista|Distribución mayorista|Distribuidores mayoristas',
  wine_spirits:
    'Vinos y licores|Vino|Vinos|Bodegas de vino|Vitivinícola|Sector vitivinícola|Vitivinicultura|Vinos y bebidas espirituosas|Sector vinícola|Vinícola|Industria vitivinícola|Vinos y espirituosos|Bodegas y viñedos|Viticultura|Licores|Destilería|Vino y licores',
  wireless:
    'Telefonía móvil|Operador móvil|Telecomunicaciones móviles|Telefonía celular|Telecomunicaciones inalámbricas|Servicios inalámbricos|Inalámbrico|Operadores móviles|Comunicaciones inalámbricas',
  writing_editing: 'Redacción|Escritura y edición|Redacción y edición|Redacción y corrección',
};
