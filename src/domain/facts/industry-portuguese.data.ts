/** Everyday Portuguese names of industries, of Portugal and Brazil, by key. */
export const PORTUGUESE_INDUSTRIES: Readonly<Record<string, string>> = {
  accounting:
    'Contabilidade|Contabilidade e auditoria|Escritório de contabilidade|Serviços contábeis|Auditoria e contabilidade|Serviços de contabilidade',
  agriculture: 'Agricultura|Agropecuária|Agronegócio|Agrícola|Setor agrícola|Agro|Agricultura e pecuária|Agronegócios',
  airlines_aviation:
    'Companhias aéreas|Companhia aérea|Linhas aéreas|Transporte aéreo|Linhas aéreas/Aviação|Aviação comercial',
  alternative_dispute_resolution:
    'Resolução alternativa de litígios|Mediação e arbitragem|Resolução alternativa de conflitos',
  alternative_medicine: 'Medicina alternativa|Medicinas alternativas',
  animation: 'Animação|Estúdio de animação',
  apparel_fashion:
    'Moda|Vestuário|Roupas|Vestuário e moda|Confecção|Moda e vestuário|Calçado|Calçados|Vestuário e calçado|Confecções|Vestuário e calçados|Roupas e acessórios',
  architecture_planning:
    'Arquitetura|Arquitetura e planejamento|Urbanismo|Arquitetura e urbanismo|Arquitectura|Arquitetura e planeamento|Escritório de arquitetura',
  arts_crafts: 'Artesanato|Artes e ofícios|Artesanato e artes manuais',
  automotive:
    'Automotivo|Indústria automotiva|Setor automóvel|Indústria automóvel|Indústria automobilística|Automobilístico|Automotiva|Automóvel|Autopeças|Setor automotivo|Automóveis|Montadora|Montadoras|Automobilística',
  aviation_aerospace: 'Aeroespacial|Aeronáutica|Indústria aeroespacial|Indústria aeronáutica',
  banking: 'Bancos|Banco|Setor bancário|Bancário|Serviços bancários|Banca',
  biotechnology: 'Biotecnologia',
  broadcast_media: 'Rádio e televisão|Televisão|Radiodifusão|Rádio e TV|Mídia de difusão|Televisão e rádio',
  building_materials: 'Materiais de construção|Material de construção|Cimento',
  business_supplies_equipment: 'Material de escritório|Suprimentos de escritório|Materiais de escritório',
  capital_markets: 'Mercado de capitais|Mercados de capitais|Bolsa de valores',
  chemicals: 'Química|Indústria química|Produtos químicos|Petroquímica|Setor químico|Químico|Químicos',
  civil_engineering: 'Engenharia civil',
  commercial_real_estate: 'Imóveis comerciais|Imobiliário comercial',
  computer_games: 'Videogames|Jogos eletrônicos|Videojogos|Desenvolvimento de jogos|Jogos de computador',
  computer_hardware:
    'Hardware de computadores|Equipamento informático|Equipamentos de informática|Hardware informático',
  computer_network_security:
    'Segurança da informação|Cibersegurança|Segurança informática|Segurança de redes|Segurança de redes e computadores|Segurança cibernética',
  computer_networking: 'Redes de computadores|Redes informáticas',
  computer_software:
    'Desenvolvimento de software|Empresa de software|Software de computador|Softwares|Desenvolvimento de softwares|Programas de computador',
  construction: 'Construção|Construção civil|Setor da construção|Construtora|Indústria da construção|Construtoras',
  construction_and_property: 'Construção e imobiliário|Obras públicas|Imobiliário e construção|Construção e imóveis',
  consumer: 'Bebidas|Cervejaria|Alimentação|Alimentos, bebidas e tabaco',
  consumer_electronics: 'Eletrônicos de consumo|Eletrónica de consumo|Eletroeletrônicos de consumo',
  consumer_goods: 'Bens de consumo|Produtos de consumo|Grande consumo|Produtos de grande consumo',
  consumer_services: 'Serviços ao consumidor|Serviços pessoais|Serviços para o consumidor',
  cosmetics:
    'Cosméticos|Cosmética|Perfumaria e cosméticos|Cosméticos e perfumaria|Indústria cosmética|Cosméticos e cuidados pessoais',
  dairy: 'Laticínios|Lacticínios|Produtos lácteos|Indústria de laticínios',
  defense_space: 'Defesa e espaço',
  design: 'Serviços de design|Estúdio de design|Design industrial',
  e_learning: 'Ensino a distância|Ensino à distância|Educação online|EAD|Educação a distância|Ensino online',
  education: 'Educação|Ensino|Setor educacional|Escolas|Educacional|Serviços educacionais|Educação e ensino',
  education_management: 'Gestão educacional|Administração educacional',
  electrical_electronic_manufacturing:
    'Manufatura eletroeletrônica|Indústria eletroeletrônica|Eletroeletrônica|Eletroeletrônico|Equipamentos elétricos|Material elétrico|Fabricação elétrica e eletrônica|Indústria elétrica e eletrônica|Componentes eletrônicos|Componentes eletrónicos|Equipamentos elétricos e eletrônicos',
  energy_and_resources:
    'Energia|Setor energético|Recursos naturais|Energia e recursos naturais|Energia e mineração|Energia e ambiente|Setor de energia|Energia e utilidades',
  entertainment: 'Entretenimento',
  environmental_services: 'Gestão de resíduos|Serviços ambientais|Reciclagem|Tratamento de resíduos|Coleta de resíduos',
  events_services:
    'Eventos|Organização de eventos|Serviços de eventos|Gestão de eventos|Feiras e eventos|Serviços para eventos',
  facilities_services:
    'Serviços de limpeza|Gestão de instalações|Limpeza industrial|Limpeza e conservação|Serviços de facilities',
  financial_services: 'Serviços financeiros',
  financial_services_sector:
    'Bancos e seguros|Finanças|Setor financeiro|Finanças e seguros|Banca e seguros|Bancos e finanças|Bancos e serviços financeiros|Atividades financeiras e de seguros|Finanças e bancos|Serviços financeiros e seguros|Financeiro|Banca e finanças',
  fine_art: 'Belas artes|Belas-artes|Galeria de arte|Galerias de arte',
  fishery: 'Pesca|Aquicultura|Pesca e aquicultura|Piscicultura|Indústria pesqueira|Aquacultura',
  food_beverages: 'Alimentos e bebidas|Alimentação e bebidas|Comidas e bebidas|Alimentos/Bebidas',
  food_production:
    'Indústria alimentícia|Indústria alimentar|Produção de alimentos|Produção alimentícia|Agroalimentar|Indústria de alimentos|Fabricação de alimentos|Processamento de alimentos|Alimentícia|Fabricação de produtos alimentícios|Produção alimentar',
  fund_raising: 'Captação de recursos|Angariação de fundos|Captação de fundos',
  furniture: 'Móveis|Mobiliário|Indústria moveleira|Moveleiro|Fabricação de móveis|Setor moveleiro',
  gambling_casinos:
    'Jogos de azar|Apostas|Jogos de azar e cassinos|Cassinos|Apostas esportivas|Apostas e cassinos|Jogos de azar e casinos|Apostas desportivas|Cassino|Loterias',
  glass_ceramics_concrete:
    'Vidro, cerâmica e concreto|Vidro|Cerâmica|Vidro e cerâmica|Vidro, cerâmica e betão|Concreto',
  government_administration: 'Administração governamental',
  government_relations: 'Relações governamentais',
  graphic_design: 'Design gráfico',
  health_wellness_fitness:
    'Saúde e bem-estar|Academia de ginástica|Academias de ginástica|Bem-estar|Ginásios|Ginásio|Saúde, bem-estar e fitness|Bem-estar e fitness|Saúde, bem-estar e educação física',
  healthcare:
    'Saúde|Setor da saúde|Setor de saúde|Cuidados de saúde|Serviços de saúde|Assistência médica|Assistência à saúde|Área da saúde|Ciências da vida|Serviços médicos|Saúde humana|Clínica|Clínicas|Clínica médica',
  higher_education:
    'Ensino superior|Educação superior|Universidade|Universidades|Faculdade|Faculdades|Ensino universitário',
  hospital_health_care:
    'Hospitais|Hospitais e clínicas|Hospitais e atendimento à saúde|Hospitais e saúde|Hospitais e cuidados de saúde|Hospitalar|Lar de idosos|Lares de idosos|Setor hospitalar|Hospitais e assistência médica|Hospital e cuidados de saúde',
  hospitality:
    'Hotelaria|Hotéis|Alojamento|Hospitalidade|Hospedagem|Setor hoteleiro|Hotel|Hoteleiro|Indústria hoteleira|Hotéis e alojamento',
  human_resources: 'Recursos humanos|Serviços de recursos humanos|RH',
  import_export: 'Importação e exportação|Comércio exterior|Importação/Exportação|Exportação e importação|Comex',
  individual_family_services:
    'Serviços sociais|Creche|Creches|Assistência social|Serviços para indivíduos e famílias|Ação social|Serviços individuais e familiares|Serviço social|Apoio social',
  industrial_automation: 'Automação industrial|Automação',
  information_services: 'Serviços de informação|Serviço de informações',
  insurance:
    'Seguros|Seguradora|Seguradoras|Setor segurador|Companhia de seguros|Corretora de seguros|Corretor de seguros|Seguro|Setor de seguros|Corretoras de seguros|Companhias de seguros|Resseguros|Mediação de seguros',
  international_affairs: 'Relações internacionais|Assuntos internacionais|Relações exteriores',
  international_trade_development: 'Comércio internacional e desenvolvimento|Comércio e desenvolvimento internacional',
  investment_banking:
    'Banco de investimento|Bancos de investimento|Banco de investimentos|Bancos de investimentos|Banca de investimento',
  investment_management:
    'Gestão de investimentos|Gestão de ativos|Gestão de fundos|Gestora de fundos|Gestora de investimentos|Gestão de patrimônio|Gestão de património|Administração de investimentos|Fundos de investimento|Gestora de recursos',
  it_services:
    'Serviços de TI|Consultoria de TI|Consultoria em TI|Serviços de tecnologia da informação|Tecnologia da informação e serviços|Serviços informáticos|Consultoria informática|Consultoria em tecnologia da informação|Serviços e consultoria de TI|Serviços de TI e consultoria de TI|Tecnologias de informação e serviços|Serviços de informática|Consultoria em informática|Consultoria e serviços de TI|Serviços de tecnologias de informação|Tecnologias da informação e serviços|Outsourcing de TI',
  judiciary: 'Poder judiciário|Judiciário|Tribunais|Judicial|Tribunal',
  law_enforcement: 'Polícia|Aplicação da lei|Forças policiais',
  law_practice:
    'Escritório de advocacia|Advocacia|Advogados|Escritórios de advocacia|Escritório de advogados|Sociedade de advogados|Advogado|Sociedades de advogados',
  legal: 'Direito|Jurídico|Setor jurídico',
  legal_services: 'Serviços jurídicos|Serviços legais',
  leisure_travel_tourism:
    'Turismo|Viagens|Agência de viagens|Viagens e turismo|Lazer, viagens e turismo|Agências de viagens|Turismo e viagens|Operadora de turismo|Agência de turismo|Lazer e turismo|Turismo e lazer|Setor do turismo|Setor de turismo|Operador turístico',
  libraries: 'Bibliotecas|Biblioteca',
  logistics_supply_chain:
    'Logística|Cadeia de suprimentos|Logística e cadeia de suprimentos|Operador logístico|Cadeia de abastecimento|Cadeia logística|Logística e cadeia de abastecimento|Serviços logísticos|Setor logístico|Logística e cadeia de fornecimento',
  luxury_goods_jewelry:
    'Artigos de luxo e joias|Joalheria|Joalharia|Luxo|Joias|Artigos de luxo|Bens de luxo e joias|Bens de luxo|Relojoaria e joalharia|Artigos de luxo e joalharia|Produtos de luxo|Joalheria e relojoaria',
  machinery:
    'Máquinas|Maquinaria|Máquinas e equipamentos|Máquinas industriais|Maquinário|Fabricação de máquinas|Máquinas agrícolas|Máquinas-ferramenta|Maquinário industrial|Fabricação de máquinas e equipamentos',
  management_consulting:
    'Consultoria de gestão|Consultoria empresarial|Consultoria de negócios|Consultoria estratégica|Consultoria em gestão|Consultoria de empresas|Consultoria de gerenciamento|Consultoria em gestão empresarial|Consultoria de estratégia',
  manufacturing:
    'Manufatura|Fabricação|Indústria transformadora|Eletrônica|Eletrónica|Eletrodomésticos|Indústria de transformação|Engenharia mecânica|Indústrias transformadoras|Indústria manufatureira|Manufatureira|Produção industrial|Aeroespacial e defesa',
  maritime: 'Marítimo|Transporte marítimo|Navegação marítima|Setor marítimo',
  market_research: 'Pesquisa de mercado|Estudos de mercado|Pesquisas de mercado|Estudo de mercado|Pesquisa de mercados',
  marketing_advertising:
    'Publicidade|Marketing e publicidade|Agência de publicidade|Publicidade e propaganda|Agência de marketing|Publicidade e marketing|Propaganda|Propaganda e marketing|Marketing digital|Agência de marketing digital|Serviços de publicidade|Marketing e propaganda',
  mechanical_or_industrial_engineering:
    'Engenharia mecânica ou industrial|Engenharia industrial|Engenharia industrial ou mecânica',
  media_and_entertainment:
    'Mídia|Meios de comunicação|Mídia e entretenimento|Media e entretenimento|Cultura|Comunicação social|Arte e cultura|Artes e cultura|Meios de comunicação social|Setor da cultura',
  media_production:
    'Produção de mídia|Produção audiovisual|Produção de vídeo|Produção multimédia|Produção de média|Produção multimídia|Produtora de vídeo',
  medical_devices:
    'Dispositivos médicos|Equipamentos médicos|Equipamento médico|Tecnologia médica|Aparelhos médicos|Equipamentos médico-hospitalares|Produtos médicos|Equipamentos hospitalares|Equipamento hospitalar|Instrumentos médicos',
  medical_practice:
    'Consultório médico|Consultórios médicos|Clínica odontológica|Odontologia|Dentistas|Clínica dentária|Clínicas odontológicas|Médicos|Clínicas dentárias|Consultório odontológico|Medicina dentária|Consultórios',
  mental_health_care: 'Saúde mental|Psiquiatria|Serviços de saúde mental|Cuidados de saúde mental|Psicoterapia',
  military: 'Exército|Forças armadas|Militar',
  mining_metals:
    'Mineração|Mineração e metais|Metalurgia|Siderurgia|Siderúrgica|Aço|Setor mineiro|Mineradora|Mineração e metalurgia|Metais|Siderurgia e metalurgia|Metalurgia e siderurgia|Indústria mineira|Indústria extrativa mineral|Setor de mineração',
  motion_pictures_film:
    'Cinema|Indústria cinematográfica|Produção cinematográfica|Filmes e cinema|Cinematografia|Filmes',
  museums_institutions: 'Museus|Museus e instituições|Museu',
  music: 'Música|Indústria musical|Indústria fonográfica|Gravadora',
  nanotechnology: 'Nanotecnologia',
  newspapers: 'Jornais|Jornal|Imprensa escrita',
  nonprofit:
    'Sem fins lucrativos|Organização sem fins lucrativos|Organizações sem fins lucrativos|Gestão de organização sem fins lucrativos|Entidade sem fins lucrativos|Gestão de organizações sem fins lucrativos|Instituição sem fins lucrativos|Associação sem fins lucrativos',
  nonprofit_sector:
    'ONG|ONGs|Terceiro setor|Fundação|Fundações|Organização não governamental|Organizações não governamentais|Caridade|Instituição de caridade',
  oil_energy:
    'Petróleo e gás|Petróleo|Petróleo e energia|Indústria petrolífera|Óleo e gás|Petrolífera|Setor petrolífero|Petróleo, gás e energia|Petróleo e gás natural|Indústria do petróleo|Óleo & gás|Petrolífero|Petroleira',
  online_media: 'Mídia online|Média online|Mídias online',
  outsourcing_offshoring:
    'Terceirização|Terceirização e offshoring|Terceirização de serviços|Subcontratação|Externalização|Terceirização/Offshoring',
  package_freight_delivery:
    'Correios|Entregas expressas|Encomendas e correio|Serviços postais|Entrega de encomendas|Transporte de encomendas|Correio e encomendas|Entrega de pacotes|Estafetas e encomendas|Correios e encomendas',
  packaging_containers:
    'Embalagens|Embalagem|Embalagens e recipientes|Embalagens e contêineres|Indústria de embalagens|Embalagens e contentores|Embalagem e contentores',
  paper_forest_products:
    'Papel e celulose|Celulose e papel|Papel|Papel e produtos florestais|Papel e cartão|Indústria do papel|Indústria papeleira|Pasta e papel',
  performing_arts: 'Artes cênicas|Artes cénicas|Teatro|Artes performativas|Artes do espetáculo',
  pharmaceuticals:
    'Farmacêutica|Indústria farmacêutica|Farmacêutico|Setor farmacêutico|Produtos farmacêuticos|Medicamentos|Laboratório farmacêutico|Farmacêuticas|Laboratórios farmacêuticos|Farmacêuticos',
  philanthropy: 'Filantropia',
  photography: 'Fotografia|Fotógrafos|Estúdio fotográfico|Fotógrafo',
  plastics:
    'Plásticos|Plástico|Indústria de plásticos|Borracha e plástico|Indústria do plástico|Plásticos e borracha|Borracha e plásticos|Produtos plásticos|Plástico e borracha|Indústria plástica',
  political_organization: 'Organização política|Partido político|Partidos políticos|Organizações políticas',
  primary_secondary_education:
    'Ensino fundamental e médio|Educação básica|Ensino básico e secundário|Ensino primário e secundário|Ensino fundamental|Ensino fundamental/médio|Ensino primário/secundário|Ensino médio|Ensino secundário|Ensino primário|Educação primária e secundária|Escolas primárias e secundárias|Educação primária/secundária|Ensino básico',
  printing:
    'Gráfica|Impressão|Indústria gráfica|Gráficas|Tipografia|Serviços de impressão|Serviços gráficos|Tipografias',
  professional_services: 'Consultoria|Serviços profissionais|Empresa de consultoria|Consultorias|Consultora',
  professional_training_coaching:
    'Treinamento profissional e coaching|Formação profissional e coaching|Treinamento corporativo|Formação profissional|Treinamento e coaching|Treinamento profissional|Formação e coaching|Treinamentos corporativos|Treinamento empresarial',
  public_policy: 'Políticas públicas|Política pública',
  public_relations_communications:
    'Relações públicas|Relações públicas e comunicações|Relações públicas e comunicação|Assessoria de imprensa|Comunicação e relações públicas',
  public_safety: 'Segurança pública|Bombeiros|Proteção civil|Corpo de bombeiros',
  public_sector:
    'Setor público|Sector público|Administração pública|Governo|Prefeitura|Prefeituras|Governo e setor público|Autarquia|Órgão público|Serviço público|Câmara municipal|Governo federal|Órgãos públicos|Autarquias|Governamental|Setor público e governo|Governo e administração pública|Município|Municípios|Poder público|Função pública',
  publishing:
    'Editora|Editoras|Editorial|Mercado editorial|Edição de livros|Editoração|Setor editorial|Indústria editorial|Edição',
  railroad_manufacture:
    'Indústria ferroviária|Fabricação ferroviária|Material rodante|Fabricação de equipamentos ferroviários|Material circulante|Manufatura ferroviária',
  ranching: 'Pecuária|Criação de gado|Pecuária de corte|Pecuária bovina',
  real_estate:
    'Imobiliário|Imobiliária|Imóveis|Setor imobiliário|Mercado imobiliário|Imobiliárias|Promoção imobiliária|Incorporadora imobiliária|Bens imobiliários|Incorporação imobiliária|Mediação imobiliária|Atividades imobiliárias|Agência imobiliária|Corretora de imóveis|Gestão imobiliária|Bens imóveis|Promotora imobiliária|Serviços imobiliários',
  recreational_facilities_services:
    'Parques temáticos|Parque temático|Instalações e serviços de recreação|Instalações recreativas|Parque de diversões|Parques de diversões|Instalações e serviços recreativos|Serviços e instalações recreativas',
  religious_institutions:
    'Instituições religiosas|Igreja|Igrejas|Organizações religiosas|Religioso|Organização religiosa|Instituição religiosa|Religião',
  renewables_environment:
    'Energias renováveis|Energia renovável|Energia solar|Energia eólica|Renováveis|Energia limpa|Energias limpas|Energias renováveis e ambiente|Energia renovável e meio ambiente|Energia fotovoltaica|Fotovoltaica|Energias renováveis e meio ambiente|Eólica|Renováveis e meio ambiente|Energia verde|Energias alternativas',
  research:
    'Pesquisa|Pesquisa e desenvolvimento|Investigação e desenvolvimento|Investigação científica|P&D|Pesquisa científica|Centro de pesquisa|Instituto de pesquisa|I&D|Centro de investigação|Centros de pesquisa|Investigação',
  restaurants: 'Restaurantes|Restaurante|Restauração|Restaurantes e lanchonetes|Setor da restauração',
  retail:
    'Varejo|Retalho|Comércio varejista|Comércio a retalho|Varejista|Varejistas|Setor de varejo|Retalhista|Retalhistas|Venda a retalho|Venda no varejo|Comércio retalhista|Setor varejista|Setor do retalho|Lojas de departamento|Lojas de departamentos',
  retail_and_wholesale:
    'Comércio|Comércio atacadista e varejista|Atacado e varejo|Varejo e atacado|Comércio por grosso e a retalho|Grande distribuição|Comércio varejista e atacadista|Setor do comércio|Setor de comércio',
  security_investigations:
    'Segurança privada|Segurança e investigações|Vigilância|Segurança patrimonial|Serviços de segurança|Segurança e vigilância|Vigilância e segurança|Segurança e investigação|Empresa de segurança|Vigilância patrimonial',
  semiconductors: 'Semicondutores|Semicondutor|Indústria de semicondutores|Indústria dos semicondutores',
  shipbuilding: 'Construção naval|Estaleiro|Estaleiros|Indústria naval',
  sporting_goods:
    'Artigos esportivos|Artigos desportivos|Material esportivo|Artigos de desporto|Equipamentos esportivos|Produtos esportivos|Material desportivo|Equipamento desportivo',
  sports:
    'Esportes|Desporto|Esporte|Clube esportivo|Clube desportivo|Clubes esportivos|Clubes desportivos|Desportos|Setor desportivo',
  staffing_recruiting:
    'Recrutamento|Recrutamento e seleção|Trabalho temporário|Agência de emprego|Seleção e recrutamento de pessoal|Recrutamento e trabalho temporário|Trabalho temporário e recrutamento|Agência de recrutamento|Agências de emprego|Seleção de pessoal|Empresa de trabalho temporário|Agenciamento de mão de obra|Recrutamento e seleção de pessoal|Seleção e recrutamento',
  supermarkets:
    'Supermercado|Supermercados|Mercearias|Hipermercados e supermercados|Supermercados e mercearias|Supermercados e hipermercados|Mercearia',
  technology:
    'Tecnologia|Informática|Tecnologia da informação|Tecnologias da informação|TI|Tecnologias de informação|Inteligência artificial|Alta tecnologia|Setor tecnológico|Setor de tecnologia|Tecnologia de informação|Tecnologia e informática|Tecnologias|Tecnologia e software|Tecnológico|Área de TI',
  telecommunications:
    'Telecomunicações|Operadora de telecomunicações|Telecomunicação|Setor de telecomunicações|Operador de telecomunicações|Serviços de telecomunicações|Telefonia|Empresa de telecomunicações',
  textiles: 'Têxtil|Indústria têxtil|Têxteis|Setor têxtil',
  think_tanks: 'Laboratório de ideias|Laboratórios de ideias|Centros de reflexão',
  tobacco: 'Tabaco|Indústria do tabaco|Tabaqueira',
  translation_localization:
    'Tradução|Tradução e localização|Serviços de tradução|Traduções|Agência de tradução|Tradução e interpretação',
  transport_and_logistics:
    'Transporte|Transportes|Transporte e logística|Transportes e logística|Logística e transporte|Logística e transportes|Transportadora|Transporte de cargas|Transporte e armazenagem|Transporte/Logística|Transportes e armazenagem|Transportadoras|Transporte de carga|Transporte de mercadorias|Setor de transportes|Setor dos transportes|Agente de cargas',
  transportation_trucking_railroad:
    'Transporte rodoviário|Transporte ferroviário|Ferrovias|Ferrovia|Caminhos de ferro|Transporte público|Transportes públicos|Transporte rodoviário de cargas|Transporte terrestre|Transporte rodoviário e ferroviário|Transportes rodoviários|Transporte coletivo|Ferroviário|Transportes terrestres',
  travel_and_leisure:
    'Lazer|Hotelaria e turismo|Turismo e hotelaria|Hotelaria e restauração|Hotéis e restaurantes|Hotelaria e restaurantes|Alojamento e restauração|Hospitalidade e turismo|Viagens e lazer|Turismo, hotelaria e restauração|Turismo/Hotelaria|Restaurantes e hotéis|Hotelaria, restauração e turismo|Alojamento e alimentação',
  utilities:
    'Energia elétrica|Eletricidade|Distribuição de energia|Saneamento|Abastecimento de água|Distribuição de energia elétrica|Concessionária de energia|Eletricidade, gás e água|Saneamento básico|Setor elétrico|Fornecimento de energia|Geração de energia elétrica|Água e saneamento|Concessionária de energia elétrica|Utilidades públicas|Energia elétrica e gás|Água, luz e gás|Água e esgoto|Eletricidade e gás',
  venture_capital_private_equity:
    'Capital de risco|Capital de risco e private equity|Capital privado|Capital de risco e capital privado|Capital de risco e participações privadas',
  veterinary:
    'Veterinária|Clínica veterinária|Medicina veterinária|Veterinário|Veterinários|Clínicas veterinárias|Serviços veterinários',
  warehousing: 'Armazenagem|Armazenamento|Armazéns|Armazém|Armazéns e armazenagem|Armazenagem e depósito',
  wholesale:
    'Atacado|Comércio atacadista|Comércio por grosso|Atacadista|Grossista|Grossistas|Atacadistas|Venda por grosso|Comércio grossista|Distribuidor atacadista|Setor atacadista|Venda por atacado|Distribuição atacadista',
  wine_spirits:
    'Vinhos e destilados|Vinho|Vinhos|Vinícola|Vinhos e bebidas espirituosas|Vitivinicultura|Vinícolas|Setor vitivinícola|Vitivinícola|Destilados|Destilaria|Vinhos e licores|Setor vinícola|Vinhos e espirituosas|Viticultura|Vinho e bebidas espirituosas',
  wireless:
    'Telefonia móvel|Operadora móvel|Telefonia celular|Operador móvel|Telecomunicações móveis|Comunicações móveis|Telecomunicações sem fio|Sem fio|Comunicações sem fios|Serviços sem fio|Telefonia móvel celular',
  writing_editing: 'Redação|Escrita e edição|Redação e edição|Redação e revisão|Redação e edição de textos',
};
