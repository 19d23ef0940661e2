namespace QuoteSite.Core.Themes;

/// <summary>The ideas that interviews come back to. A deployment may bring its own list.</summary>
public static class Taxonomy
{
    public static IReadOnlyList<ThemeDefinition> Default { get; } =
    [
        Idea(
            "persistence",
            "Keep going when nothing seems to move.",
            "keep going, keep trying, keep applying, give up, persist, persistence, patience, again, try, tried, hundred, stubborn, grit, resilience, never stop, quit, every day"
        ),
        Idea(
            "failure",
            "What goes wrong, and what it is good for.",
            "fail, failure, mistake, wrong, broken, break, lose, lost, rejection, rejected, setback, learn from"
        ),
        Idea(
            "learning",
            "How people come to know things.",
            "learn, learning, teach, teacher, student, study, school, university, understand, curriculum, lesson, curious, beginner"
        ),
        Idea(
            "learning in public",
            "Share what you learn while you learn it.",
            "learn in public, in public, write about, blog, share what, tutorial, share, publish"
        ),
        Idea(
            "curiosity",
            "Wanting to know, for its own sake.",
            "curious, curiosity, wonder, question, explore, discover, interested, fascinated, interesting, dig into"
        ),
        Idea(
            "getting hired",
            "Applications, interviews and first jobs.",
            "apply, application, job, resume, interview, hire, hired, hiring, recruiter, internship, offer, career, first job"
        ),
        Idea(
            "career",
            "How a working life takes its turns.",
            "career, job, promotion, manager, role, company, path, industry, profession"
        ),
        Idea(
            "starting out",
            "The first steps, and the courage for them.",
            "get started, just started, beginner, first step, first time, start, begin, early, new to"
        ),
        Idea(
            "craft",
            "Doing a thing well because it deserves it.",
            "craft, quality, care, detail, practice, skill, master, tool, beautiful, polish, pride"
        ),
        Idea(
            "debugging",
            "Finding out what is really going on.",
            "debug, debugging, bug, troubleshoot, fix, broken, error, root cause, figure out"
        ),
        Idea(
            "programming",
            "What it is to write software.",
            "program, programming, programmer, code, coding, software, developer, engineer, write code, language"
        ),
        Idea(
            "simplicity",
            "Less, on purpose.",
            "simple, simplicity, simpler, complex, complexity, complicated, easy, small, minimal, boring, less is more"
        ),
        Idea(
            "open source",
            "Building in the open, together.",
            "open source, maintainer, contributor, contribute, community, pull request, free software, github"
        ),
        Idea(
            "community",
            "People who turn up for each other.",
            "community, people, together, belong, welcome, friends, volunteer, each other, meet people where, help each other"
        ),
        Idea(
            "helping others",
            "What one person can do for another.",
            "help people, help others, help, mentor, support, kind, kindness, give back, service, people where they are, teach"
        ),
        Idea(
            "how AI changes work",
            "What machines that read and write do to what people do.",
            "ai, artificial intelligence, language model, chatgpt, gpt, llm, machine learning, automate, automation, replace, agent, prompt, model"
        ),
        Idea(
            "research",
            "Finding out what nobody knew.",
            "research, researcher, experiment, science, scientist, paper, hypothesis, evidence, study, discovery"
        ),
        Idea(
            "the future",
            "What may come.",
            "future, predict, prediction, tomorrow, next decade, ten years, change the world, generation, will be"
        ),
        Idea(
            "change",
            "Things do not stay as they are.",
            "change, changing, changed, transform, shift, adapt, different, new, disrupt, evolve"
        ),
        Idea(
            "risk",
            "Doing it without knowing how it ends.",
            "risk, risky, bet, chance, gamble, uncertain, uncertainty, safe, leap, afraid"
        ),
        Idea(
            "luck",
            "What nobody earned.",
            "luck, lucky, blind luck, chance, random, coincidence, fortunate, right place"
        ),
        Idea(
            "courage",
            "Being afraid and going on.",
            "courage, brave, fear, afraid, scared, scary, nervous, comfort zone, confidence, imposter"
        ),
        Idea(
            "focus",
            "Choosing what not to do.",
            "focus, attention, distraction, priority, prioritize, say no, saying no, deep work, concentrate, time"
        ),
        Idea(
            "making things",
            "From an idea to something that is there.",
            "build, building, make something, create, creative, maker, ship, launch, prototype, idea"
        ),
        Idea(
            "starting a company",
            "Founders and what they find.",
            "startup, founder, company, business, customer, investor, funding, venture, product market fit, entrepreneur, revenue"
        ),
        Idea(
            "leadership",
            "Going first, and getting out of the way.",
            "leader, leadership, lead, manager, manage, team, culture, trust, decision, delegate, hire"
        ),
        Idea(
            "teams",
            "Work that nobody does alone.",
            "team, teammate, colleague, collaborate, collaboration, together, trust, communication, meeting"
        ),
        Idea(
            "design",
            "How things meet the people who use them.",
            "design, designer, user, experience, interface, usable, accessible, product, aesthetic"
        ),
        Idea(
            "money",
            "What things cost and what they are worth.",
            "money, price, cost, pay, paid, afford, bitcoin, currency, bank, economy, economic, value, market"
        ),
        Idea(
            "trust and privacy",
            "Who may know what, and why it matters.",
            "privacy, private, trust, security, secure, encrypt, surveillance, anonymous, permission"
        ),
        Idea(
            "mind and body",
            "Looking after the one who does the work.",
            "brain, mind, emotion, stress, anxiety, sleep, health, burnout, therapy, feeling, mental health, habit"
        ),
        Idea(
            "time",
            "It passes; what one does with it.",
            "time, years, decade, patience, slow, fast, hurry, wait, deadline, long term, moment"
        ),
    ];

    private static ThemeDefinition Idea(string name, string definition, string words) =>
        new(name, definition, words.Split(", "));
}
