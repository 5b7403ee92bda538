import type { Lexicon } from '../lexicon';

/** Portuguese of Brazil and of Portugal. Written for Rightfit. */
export const PORTUGUESE: Lexicon = {
  'c_level|executive': `
    diretor(a) geral, gerente geral, director(a) geral, diretor(a) presidente, diretora presidenta, presidente, presidenta, presidente executiv[o|a], sóci[o|a] gerente, sóci[o|a] administrador(a), sóci[o|a] diretor(a), diretor(a) superintendente,
    administrador(a) delegad[o|a], diretor(a) geral adjunt[o|a], sóci[o|a] gestor(a), presidente da comissão executiva`,
  'owner|executive':
    'proprietári[o|a], coproprietári[o|a], fundador(a), cofundador(a), co fundador(a), sóci[o|a] fundador(a), sóci[o|a] proprietári[o|a], don[o|a], don[o|a] de empresa',
  'vp|':
    'vice presidente, vicepresidente, vice presidenta, vice presidente executiv[o|a], vice presidente sênior, vice presidente sénior',
  'director|':
    'diretor(a), director(a), diretor(a) adjunt[o|a], director(a) adjunt[o|a], subdiretor(a), sub diretor(a), subdirector(a), vice diretor(a), dir, codiretor(a), diretor(a) de departamento, diretor(a) associad[o|a]',
  'director|education': 'decan[o|a]',
  'manager|': `
    gerente, ger, chefe, chefe de, responsável, supervisor(a), encarregad[o|a], encarregue, líder de equipe, líder de equipa, líder de projeto, líder de projetos, gerente de projeto, gerente de projetos, subgerente, sub gerente, chefe de equipa, chefe de equipe, chefe de departamento, chefe de serviço, chefe de divisão, chefe de secção, chefe de seção, chefe de setor,
    chefe de turno, chefe de loja, gerente de loja, gerente de agência, chefe de projeto, chefe de projetos, gerente regional, gerente adjunt[o|a], gerente de filial, gestor(a) de projetos, gestor(a) de projeto, líder de time, responsável de loja, responsável de departamento, capataz, responsável pelo departamento, líder de turno, mestre de obras`,
  'manager|product': 'gerente de produto, gerente de produtos, gestor(a) de produto, gestor(a) de produtos',
  'manager|sales':
    'gerente de contas, gerente de conta, chefe de vendas, gerente de contas chave, gestor(a) de contas, gestor(a) de conta, gerente de negócios, gerente de grandes contas, gerente de relacionamento',
  'manager|hospitality': 'chefe de sala, maître',
  'senior|': 'sênior, sénior, senior, sr, experiente',
  'staff|': `
    analista, especialista, consultor(a), assistente, auxiliar, ajudante, técnic[o|a], técnic[o|a] de, técnic[o|a] em, agente, operador(a), operári[o|a], empregad[o|a], assessor(a), representante, perito, funcionári[o|a], colaborador(a), oficial, eletricista, mecânic[o|a], atendente, promotor(a), executiv[o|a] de, redator(a), escriturári[o|a], arquitet[o|a], planejador(a),
    pleno, inspetor(a), administrador(a) de contratos, vigilante`,
  'staff|engineering':
    'engenheir[o|a], desenvolvedor(a), programador(a), engenheir[o|a] de software, engenheir[o|a] mecânic[o|a], engenheir[o|a] civil, engenheir[o|a] eletricista, engenheir[o|a] eletrónic[o|a], engenheir[o|a] eletrônic[o|a], desenvolvedor(a) web, desenvolvedor(a) de software, desenvolvedor(a) full stack, projetista, engenheir[o|a] de desenvolvimento, engenheir[o|a] elétric[o|a], programador(a) web, analista desenvolvedor(a), desenhador projetista, engenheir[o|a] químic[o|a], testador de software, analista de testes',
  'staff|?':
    'engenheir[o|a] de sistemas, engenheir[o|a] de processos, engenheir[o|a] de processo, engenheir[o|a] de projetos, engenheir[o|a] de produção, engenheir[o|a] de qualidade, engenheir[o|a] da qualidade, engenheir[o|a] de manutenção, engenheir[o|a] de vendas, engenheir[o|a] comercial, engenheir[o|a] de aplicação, engenheir[o|a] de segurança, engenheir[o|a] de suporte, engenheir[o|a] informátic[o|a], engenheir[o|a] de segurança do trabalho, técnic[o|a] de segurança do trabalho, técnic[o|a] de segurança, técnic[o|a] comercial, técnic[o|a] de formação, assistente social',
  'staff|it':
    'administrador(a) de sistemas, técnic[o|a] de informática, técnic[o|a] de ti, analista de ti, analista de sistemas, analista de suporte, técnic[o|a] de suporte de ti, administrador(a) de redes, analista de infraestrutura, técnic[o|a] de sistemas, técnic[o|a] informátic[o|a], analista de redes, administrador(a) de banco de dados, informátic[o|a], técnic[o|a] em informática, analista de suporte de ti, administrador(a) de bases de dados, administrador(a) de rede',
  'staff|data': 'cientista de dados, analista de dados, engenheir[o|a] de dados, analista de bi, estatístic[o|a]',
  'staff|security':
    'analista de segurança da informação, analista de cibersegurança, especialista em segurança da informação',
  'staff|procurement':
    'comprador(a), analista de compras, assistente de compras, auxiliar de compras, técnic[o|a] de compras',
  'staff|sales': `
    vendedor(a), vendedor(a) extern[o|a], vendedor(a) intern[o|a], executiv[o|a] de vendas, executiv[o|a] de contas, executiv[o|a] de conta, representante comercial, representante de vendas, consultor(a) de vendas, consultor(a) comercial, promotor(a) de vendas, assistente comercial, assistente de vendas, técnic[o|a] comercial, comercial,
    assessor(a) comercial, agente comercial, delegad[o|a] comercial, executiv[o|a] comercial, operador(a) de telemarketing, analista comercial, analista de vendas, propagandista, balconista, auxiliar de vendas, agente de vendas, técnic[o|a] de vendas, delegad[o|a] de informação médica, executiv[o|a] de negócios, pré vendas, inside sales, vendedor(a) técnic[o|a], consultor(a) de negócios`,
  'staff|finance':
    'contador(a), contabilista, analista financeir[o|a], assistente financeir[o|a], auditor(a), tesoureir[o|a], auxiliar contábil, analista contábil, assistente contábil, analista fiscal, auxiliar financeir[o|a], técnic[o|a] de contabilidade, analista de contas a pagar, analista de tesouraria, auditor(a) intern[o|a], assistente de contabilidade, assistente fiscal, auxiliar fiscal, técnic[o|a] oficial de contas, analista de crédito, revisor oficial de contas, analista de faturamento, assessor(a) de investimentos, consultor(a) financeir[o|a], analista de controladoria',
  'staff|legal':
    'advogad[o|a], assistente jurídic[o|a], analista jurídic[o|a], consultor(a) jurídic[o|a], assessor(a) jurídic[o|a], solicitador(a), jurista, notári[o|a], paralegal, advogad[o|a] trabalhista, advogad[o|a] associad[o|a], advogad[o|a] corporativ[o|a], procurador(a), tabelião',
  'staff|hr':
    'recrutador(a), analista de recursos humanos, analista de rh, técnic[o|a] de recursos humanos, assistente de rh, assistente de recursos humanos, analista de departamento pessoal, técnic[o|a] de recrutamento, auxiliar de rh, técnic[o|a] de rh, analista de recrutamento, analista de recrutamento e seleção, consultor(a) de recrutamento, analista de folha de pagamento, business partner de rh, assistente de departamento pessoal, generalista de rh, consultor(a) de rh, auxiliar de departamento pessoal, auxiliar de recursos humanos',
  'staff|marketing':
    'analista de marketing, redator(a) publicitári[o|a], publicitári[o|a], assessor(a) de imprensa, social media, assistente de marketing, gestor(a) de redes sociais, redator(a) de conteúdo, assessor(a) de comunicação, produtor(a) de conteúdo, técnic[o|a] de marketing, técnic[o|a] de comunicação, criador(a) de conteúdo, gestor de tráfego, gestora de tráfego, analista de mídias sociais',
  'staff|supply_chain':
    'almoxarife, estoquista, operador(a) de empilhadeira, motorista, auxiliar de logística, assistente de logística, fiel de armazém, operador(a) de armazém, operador(a) logístic[o|a], conferente, técnic[o|a] de logística, operador(a) de logística, motorista de caminhão, entregador(a), empilhador(a), analista de logística, auxiliar de armazém, camionista, analista de supply chain, separador(a), planejador(a) de demanda, motorista entregador',
  'staff|operations':
    'operador(a) de produção, auxiliar de produção, técnic[o|a] de manutenção, técnic[o|a] de qualidade, operador(a) de máquina, operador(a) de máquinas, mecânic[o|a] de manutenção, inspetor(a) de qualidade, operári[o|a] fabril, analista de qualidade, operador(a) fabril, técnic[o|a] de produção, assistente de produção, operador(a) de linha, analista da qualidade, eletricista de manutenção',
  'staff|design':
    'designer, designer gráfic[o|a], projetista gráfico, designer de produto, web designer, designer de interiores, ilustrador(a), designer ux, designer ui, estilista, designer de moda',
  'staff|admin': `
    assistente administrativ[o|a], secretári[o|a], secretári[o|a] executiv[o|a], recepcionista, auxiliar administrativ[o|a], assistente executiv[o|a], assistente de direção, assistente de diretoria, assistente da diretoria, administrativ[o|a], rececionista, assistente pessoal, auxiliar de escritório, secretári[o|a] de direção, assistente da direção, técnic[o|a] administrativ[o|a], secretári[o|a] da presidência, telefonista,
    assistente de gerência, assistente da presidência, secretári[o|a] da administração, assistente da administração, assistente de administração, assistente de escritório, analista administrativ[o|a], funcionário administrativo`,
  'staff|customer_success':
    'atendente, atendente de call center, operador(a) de call center, operador(a) de atendimento, assistente de atendimento ao cliente, analista de atendimento, assistente de apoio ao cliente, analista de sucesso do cliente, agente de atendimento, atendente de telemarketing, agente de apoio ao cliente, técnic[o|a] de suporte, atendente de suporte, analista de atendimento ao cliente, técnic[o|a] de apoio ao cliente, analista de customer success, analista de cs, operador de sac',
  'staff|medical':
    'médic[o|a], enfermeir[o|a], farmacêutic[o|a], cirurgi[ão|ã], dentista, fisioterapeuta, técnic[o|a] de enfermagem, psicólog[o|a], auxiliar de enfermagem, médico dentista, médica dentista, terapeuta, cirurgião dentista, cirurgiã dentista, nutricionista, veterinári[o|a], médico veterinário, médica veterinária, técnic[o|a] de farmácia, auxiliar de saúde, biomédic[o|a], enfermeir[o|a] do trabalho, médic[o|a] do trabalho, pediatra, cuidador(a), técnic[o|a] de radiologia',
  'staff|hospitality':
    'chefe de cozinha, chef de cozinha, cozinheir[o|a], garçom, garçonete, empregad[o|a] de mesa, ajudante de cozinha, sub chefe de cozinha, subchefe de cozinha, barman, auxiliar de cozinha, chefe executivo de cozinha, pasteleir[o|a], bartender, padeiro, padeira, confeiteir[o|a], recepcionista de hotel, camareira, sommelier, chef executivo, cozinheiro chefe',
  'staff|education':
    'professor(a), formador(a), docente, educador(a), professor(a) universitári[o|a], instrutor(a), tutor(a), auxiliar de ensino, professor(a) auxiliar, pedagog[o|a], professor(a) adjunt[o|a], professor(a) assistente, auxiliar de educação, monitor(a), educador(a) de infância, orientador(a)',
  '?|education': 'reitor(a), vice reitor(a), coordenador(a) pedagógic[o|a], diretor(a) de turma',
  'staff|research':
    'pesquisador(a), investigador(a), cientista, técnic[o|a] de laboratório, auxiliar de laboratório, assistente de pesquisa, analista de laboratório, bolseir[o|a] de investigação, químic[o|a], biólog[o|a], doutorand[o|a], assistente de investigação, bolsista de pesquisa',
  'staff|other': 'jornalista, tradutor(a), intérprete, voluntári[o|a]',
  'staff|military': 'sargento, cabo, tenente, soldado, militar',
  'junior|':
    'estagiári[o|a], estágio, aprendiz, jovem aprendiz, júnior, junior, jr, trainee, estudante, menor aprendiz, bolseir[o|a], formando, estágio profissional, em formação',
  '?|': 'líder, líder técnic[o|a], gestor(a), coordenador(a), diretor(a) de arte, diretor(a) de projeto, diretor(a) de projetos, diretor(a) artístic[o|a], capitão, comandante, coronel, engenheir[o|a] chefe, executiv[o|a], superintendente, vereador(a), prefeit[o|a], ministr[o|a], adjunt[o|a], diretor(a) de cinema, delegad[o|a], editor(a) chefe, redator(a) chefe, editor(a), diretor(a) de loja, diretor(a) de hotel, comissári[o|a]',
  '?|executive':
    'diretor(a) executiv[o|a], conselheir[o|a], conselheir[o|a] independente, conselheir[o|a] de administração, membro do conselho, membro do conselho de administração, presidente do conselho, presidente do conselho de administração, conselho de administração, administrador(a) executiv[o|a], administrador(a) não executiv[o|a], administrador(a) únic[o|a], vogal, vogal do conselho de administração, secretári[o|a] geral, conselho fiscal, diretoria executiva, diretoria, presidência, direção geral, direção, chefe de gabinete, administração executiva, vogal da direção, presidente da direção',
  '?|?':
    'administrador(a), empresári[o|a], autônom[o|a], autónom[o|a], sóci[o|a], empreendedor(a), freelancer, trabalhador independente, gerência, consultor(a) independente, profissional liberal, mei, microempreendedor(a)',
  '?|compliance': 'encarregad[o|a] de proteção de dados, encarregad[o|a] da proteção de dados',
  '|engineering':
    'engenharia, desenvolvimento de software, engenharia de software, software, desenvolvimento web, engenharia mecânica, técnic[o|a], engenharia industrial',
  '|?': 'desenvolvimento, formação, treinamento, capacitação, serviço, serviços, segurança do trabalho, segurança e saúde, segurança patrimonial, higiene e segurança, saúde e segurança, projetos, processos, assistência técnica, suporte, desenvolvimento organizacional, serviços técnicos, desenvolvimento humano, relações institucionais, sistemas de gestão, planejamento, planeamento, desenvolvimento humano e organizacional, direção técnica, hst, sst, qsms, qhse, meio ambiente, segurança privada, segurança no trabalho, direção de arte, digital, inovação e desenvolvimento',
  '|it':
    'ti, tic, tecnologia da informação, tecnologias de informação, tecnologias da informação, sistemas de informação, informática, sistemas, infraestrutura, infraestruturas, tecnologia, infraestrutura de ti, redes, tecnologia de informação, infraestrutura e redes, sistemas informáticos, suporte de ti, suporte técnico de ti, tecnologia e inovação, suporte de informática, tecnologia e sistemas, tecnologias, projetos de ti, operações de ti, operações ti, governança de ti',
  '|data':
    'dados, ciência de dados, inteligência de negócios, análise de dados, inteligência artificial, governança de dados, analytics',
  '|security':
    'segurança, segurança da informação, cibersegurança, segurança informática, segurança cibernética, segurança de ti',
  '|product':
    'produto, produtos, desenvolvimento de produto, desenvolvimento de produtos, gestão de produto, gestão de produtos',
  '|design':
    'design, criação, criativ[o|a], design gráfico, design de produto, experiência do usuário, experiência do utilizador',
  '|operations':
    'operações, produção, qualidade, manutenção, operações de vendas, operações comerciais, operações de marketing, fábrica, planta, industrial, melhoria contínua, controlo de qualidade, controle de qualidade, garantia da qualidade, operacional, excelência operacional, gestão da qualidade, instalações, manufatura, serviços gerais, fabrico, facilities, garantia de qualidade, fabricação, operação, unidade fabril, gestão de qualidade',
  '|supply_chain':
    'cadeia de suprimentos, cadeia de abastecimento, suprimentos e logística, logística, armazém, estoque, estoques, transporte, transportes, almoxarifado, distribuição, inventário, frota, planejamento de demanda, stocks, expedição, supply chain, frotas, logística e distribuição, logística e transportes, centro de distribuição, cadeia logística, planeamento de procura, tráfego logístico, logístic[o|a]',
  '|procurement':
    'compras, suprimentos, aprovisionamento, aprovisionamentos, aquisições, procurement, compras estratégicas, compras indiretas, compras diretas, compras e suprimentos, compras e aprovisionamento, gestão de fornecedores, fornecedores, compras internacionais, compras corporativas, compras de ti',
  '|finance':
    'finanças, financeir[o|a], contabilidade, tesouraria, controladoria, fiscal, auditoria, auditoria interna, contas a pagar, contas a receber, faturamento, faturação, controller, tributári[o|a], controlo de gestão, planejamento financeiro, planeamento financeiro, cobrança, cobranças, crédito e cobrança, controlo interno, controles internos, contábil, custos, impostos, controlo financeiro, relações com investidores, planejamento tributário, crédito, investimentos financeiros, controller financeiro, controladora, controlador financeiro',
  '|admin+finance':
    'administrativo financeiro, administrativa financeira, administrativ[o|a] e financeir[o|a], administração e finanças, financeir[o|a] e administrativ[o|a], finanças e administração',
  '|legal':
    'jurídic[o|a], legal, direito, assuntos jurídicos, contencioso, contratos, propriedade intelectual, serviços jurídicos, departamento jurídico, apoio jurídico, assuntos legais, trabalhista, direito do trabalho',
  '|compliance':
    'conformidade, riscos, gestão de riscos, assuntos regulatórios, proteção de dados, risco, gestão de risco, regulatóri[o|a], governança, riscos e compliance, integridade, privacidade',
  '|hr':
    'recursos humanos, rh, recrutamento, recrutamento e seleção, seleção, pessoas, gestão de pessoas, talentos, departamento pessoal, gente e gestão, aquisição de talentos, capital humano, pessoal, folha de pagamento, gente, pessoas e cultura, gente e cultura, talento, gestão de talentos, gestão de talento, atração de talentos, remuneração, remuneração e benefícios, cargos e salários, relações trabalhistas, relações laborais, treinamento e desenvolvimento, formação e desenvolvimento, desenvolvimento de talentos, desenvolvimento de pessoas, recrutamento e selecção, processamento salarial, t&d',
  '|marketing':
    'comunicação, marca, relações públicas, publicidade, marketing digital, imprensa, comunicação e marketing, comunicação interna, comunicação corporativa, marketing e comunicação, redes sociais, crescimento, mídias sociais, propaganda, marketing de produto, conteúdo, conteúdos, assessoria de imprensa, comunicação institucional, mídia, trade marketing, branding, comunicação externa, comunicação social, marcas, growth',
  '|sales':
    'vendas, venda, comercial, desenvolvimento de negócios, desenvolvimento de negócio, grandes contas, contas chave, contas, exportação, novos negócios, pré vendas, força de vendas, negócios, televendas, desenvolvimento comercial, gestão comercial, comerciais, contas estratégicas, vendas internas, vendas externas, vendas corporativas, vendas e novos negócios, grandes clientes, exportações, pré venda, vendas internacionais, contas corporativas, receita, receitas',
  '|partnerships':
    'parcerias, alianças, canais, parceiros, parceria, canal, canais e parcerias, parcerias estratégicas, alianças estratégicas, canais de venda, canais de vendas, alianças e parcerias, parcerias e alianças',
  '|customer_success':
    'atendimento ao cliente, sucesso do cliente, apoio ao cliente, experiência do cliente, relacionamento com o cliente, atendimento, relacionamento com clientes, serviço ao cliente, suporte ao cliente, call center, sac, suporte técnico, relacionamento, pós venda, pós vendas, apoio a clientes, central de atendimento, suporte a clientes, experiência de cliente, serviço de apoio ao cliente, experiência do consumidor, relacionamento ao cliente, apoio técnico ao cliente, serviço a clientes, serviço de clientes, contact center, sucesso de clientes, sucesso de cliente, relação com o cliente',
  '|admin':
    'administrativ[o|a], receção, recepção, secretariado, administração, serviços administrativos, secretaria, escritório, apoio administrativo',
  '|research':
    'pesquisa, pesquisa e desenvolvimento, investigação, investigação e desenvolvimento, laboratório, p&d, p e d, i&d, pesquisa e inovação, pd&i, pesquisa clínica, investigação clínica, científic[o|a], r&d, i d, inovação e pesquisa, pesquisa desenvolvimento e inovação',
  '|education':
    'educação, escola, ensino, pedagógic[o|a], académic[o|a], acadêmic[o|a], colégio, escolar, educacional, educativ[o|a], creche',
  '|medical':
    'enfermagem, clínic[o|a], farmácia, saúde, médic[o|a], assistencial, hospital, assuntos médicos, cirurgia, odontologia',
  '|hospitality':
    'cozinha, hotelaria, restaurante, alimentos e bebidas, hotel, restauração, hotel e restaurante, bar, eventos e banquetes, hospitalidade, gastronomia',
  '|other':
    'estratégia, sustentabilidade, imobiliári[o|a], planejamento estratégico, planeamento estratégico, responsabilidade social, estratégia corporativa',
};
